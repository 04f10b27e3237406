import { PageHeader } from '@tumen/ui/page-header';
import { useTranslations } from 'next-intl';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';
import { LessonHandout } from './lesson-handout.tsx';
import { PrintButton } from './print-button.tsx';

const handoutViewLesson = graphql(/* GraphQL */ `
  fragment HandoutView_lesson on Lesson {
    slug
    title(locale: $locale)
    ...LessonHandout_lesson
  }
`);

type HandoutViewProps = { lesson: FragmentType<typeof handoutViewLesson>; lessonCount: number };

/** The handout on the screen, before it goes to the printer. On paper there is nothing else of this page. */
export function HandoutView({ lesson: ref, lessonCount }: HandoutViewProps) {
  const t = useTranslations('handout');
  const lesson = readFragment(handoutViewLesson, ref);
  return (
    <>
      <div className="page-width pt-10 pb-8 md:pt-16 print:hidden">
        <PageHeader
          eyebrow={t('title')}
          title={lesson.title}
          lead={t('lead')}
          meta={
            <>
              <PrintButton label={t('print')} />
              <Link href={`/lessons/${lesson.slug}`} className="text-link">
                {t('toLesson')}
              </Link>
            </>
          }
        />
      </div>
      <div className="handout-desk">
        <LessonHandout lesson={lesson} lessonCount={lessonCount} />
      </div>
    </>
  );
}
