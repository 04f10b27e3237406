import { buttonClass } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';

type WayBackProps = {
  quiz: string;
  /** Slug of the lesson that the quiz is on. */
  lesson: string | null;
  /** False for a quiz to get to know the questions, which stands in no week of the course. */
  isOfCourse: boolean;
  /** Whether a class takes it. */
  isAssigned: boolean;
};

/** From the end of a quiz to where it belongs: the class that takes it, its lesson, its place in the course, or the list of quizzes. */
export function WayBack({ quiz, lesson, isOfCourse, isAssigned }: WayBackProps) {
  const t = useTranslations('quiz');
  const way = () => {
    if (isAssigned) return { path: '/class', label: t('result.class') };
    if (lesson !== null) return { path: `/lessons/${lesson}`, label: t('result.lesson') };
    return isOfCourse ? { path: `/course#${quiz}`, label: t('aboutCourse') } : { path: '/quizzes', label: t('all') };
  };
  const { path, label } = way();
  return (
    <Link href={path} className={buttonClass('secondary')}>
      {label}
    </Link>
  );
}
