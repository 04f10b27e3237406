import { useTranslations } from 'next-intl';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';

const lessonNavigationLessons = graphql(/* GraphQL */ `
  fragment LessonNavigation_lessons on Lesson {
    slug
    number
    title(locale: $locale)
  }
`);

type LessonNavigationProps = { lessons: readonly FragmentType<typeof lessonNavigationLessons>[]; slug: string };

/** The way to the lesson before, the lesson after, and the whole course. */
export function LessonNavigation({ lessons: refs, slug }: LessonNavigationProps) {
  const t = useTranslations('lesson');
  const lessons = readFragment(lessonNavigationLessons, refs).toSorted((a, b) => a.number - b.number);
  const index = lessons.findIndex((lesson) => lesson.slug === slug);
  const previous = lessons[index - 1];
  const next = lessons[index + 1];
  return (
    <nav aria-label={t('all')} className="mt-20 grid gap-4 border-t border-rule pt-6 md:grid-cols-3 print:hidden">
      <p>
        {previous && (
          <Link href={`/lessons/${previous.slug}`} className="quiet-link">
            {t('previous', { title: previous.title })}
          </Link>
        )}
      </p>
      <p className="md:text-center">
        <Link href="/course" className="quiet-link">
          {t('all')}
        </Link>
      </p>
      <p className="md:text-right">
        {next && (
          <Link href={`/lessons/${next.slug}`} className="font-medium quiet-link">
            {t('next', { title: next.title })}
          </Link>
        )}
      </p>
    </nav>
  );
}
