import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { Tag } from '@tumen/ui/tag';
import { useTranslations } from 'next-intl';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';

const CourseViewLessonFragment = graphql(`
  fragment CourseView_lesson on Lesson {
    slug
    number
    status
    title(locale: $locale)
    question(locale: $locale)
    translated(locale: $locale)
    minutes
    period { dateLabel(locale: $locale) }
  }
`);

export const CoursePageDocument = graphql(`
  query CoursePage($locale: Locale!) { lessons { ...CourseView_lesson } }
`);

/** The fifteen weeks: number, title, inquiry question, and whether the text is ready. */
export function CourseView({ lessons }: { lessons: readonly FragmentType<typeof CourseViewLessonFragment>[] }) {
  const t = useTranslations('course');
  return (
    <WidePage>
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>} />
      <ol className="mt-12">
        {readFragment(CourseViewLessonFragment, lessons).map((lesson) => (
          <li
            key={lesson.slug}
            className="grid gap-x-8 gap-y-2 border-t border-rule py-6 md:grid-cols-[5rem_minmax(0,1fr)_17rem]"
          >
            <p className="font-serif text-h2 leading-none text-accent tabular-nums" aria-hidden="true">
              {lesson.number}
            </p>
            <div>
              <h2 className="text-h3 font-semibold" {...textLang(lesson.translated, lesson.title)}>
                <Link href={`/lessons/${lesson.slug}`} className="quiet-link">
                  <span className="sr-only">{t('week', { number: String(lesson.number) })}: </span>
                  {lesson.title}
                </Link>
              </h2>
              <p
                className="mt-1 max-w-reading inquiry text-[1.0625rem] text-ink-soft"
                {...textLang(lesson.translated, lesson.question)}
              >
                {lesson.question}
              </p>
            </div>
            <p className="flex flex-wrap items-start gap-x-4 gap-y-1 text-note text-ink-soft md:flex-col">
              {lesson.period && <span>{lesson.period.dateLabel}</span>}
              <span>{t('minutes', { count: lesson.minutes })}</span>
              <Tag tone={lesson.status === 'COMPLETE' ? 'good' : 'quiet'}>
                {t(lesson.status === 'COMPLETE' ? 'complete' : 'inPreparation')}
              </Tag>
            </p>
          </li>
        ))}
      </ol>
    </WidePage>
  );
}
