import { PageHeader } from '@tumen/ui/page-header';
import { useLocale, useTranslations } from 'next-intl';
import { preloadItalics } from '@/features/shell/fonts.tsx';
import { Untranslated } from '@/features/text/untranslated.tsx';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';

const lessonHeaderLesson = graphql(/* GraphQL */ `
  fragment LessonHeader_lesson on Lesson {
    slug
    teacherNotes { plans { minutes } }
    number
    status
    title(locale: $locale)
    question(locale: $locale)
    translated(locale: $locale)
    minutes
    objectives(locale: $locale)
    period {
      slug
      dateLabel(locale: $locale)
    }
    claims {
      code
    }
    events {
      totalCount
    }
    sources {
      slug
      perspective
    }
  }
`);

type LessonHeaderProps = {
  lesson: FragmentType<typeof lessonHeaderLesson>;
  lessonCount: number;
  /** Whether the prose of the lesson, too, is in the language of the page. */
  isTextTranslated: boolean;
};

/** The head of a lesson: its place in the course, its question, and what it rests on. */
export function LessonHeader({ lesson: ref, lessonCount, isTextTranslated }: LessonHeaderProps) {
  const t = useTranslations();
  preloadItalics(useLocale());
  const lesson = readFragment(lessonHeaderLesson, ref);
  const perspectives = new Set(lesson.sources.map(({ perspective }) => perspective));
  const place = t('lesson.eyebrow', { number: lesson.number, count: lessonCount });

  return (
    <>
      <PageHeader
        eyebrow={`${place}\u00a0· ${lesson.period?.dateLabel ?? t('lesson.thread')}`}
        title={lesson.title}
        lead={<em className="inquiry">{lesson.question}</em>}
        meta={
          <>
            <span>{t('common.minutes', { count: lesson.minutes })}</span>
            <span>{t('common.events', { count: lesson.events.totalCount })}</span>
            {lesson.sources.length > 0 && (
              <span>
                {t('common.sources', { count: lesson.sources.length })} · {t('common.perspectives', { count: perspectives.size })}
              </span>
            )}
            {lesson.status === 'COMPLETE' && (
              <Link href={`/lessons/${lesson.slug}/present`} className="text-link print:hidden">
                {t('present.open')}
              </Link>
            )}
            {lesson.status === 'COMPLETE' && (
              <Link href={`/lessons/${lesson.slug}/handout`} className="text-link print:hidden">
                {t('handout.title')}
              </Link>
            )}
            {lesson.teacherNotes && (
              <Link href={`/lessons/${lesson.slug}/notes`} className="text-link print:hidden">
                {t('lesson.teacher.title')}
              </Link>
            )}
            {lesson.claims.length > 0 && (
              <span>
                {t('lesson.claims')}{' '}
                {lesson.claims.map(({ code }) => (
                  <Link key={code} href={`/claims/${code}`} className="mr-1.5 font-semibold text-ink quiet-link">
                    {code}
                  </Link>
                ))}
              </span>
            )}
          </>
        }
      />
      {lesson.status === 'IN_PREPARATION' ? (
        <p className="mt-6 max-w-[42.5rem] border-l-2 border-accent pl-4">{t('lesson.inPreparation')}</p>
      ) : (
        <Untranslated translated={lesson.translated && isTextTranslated} />
      )}
      {lesson.objectives.length > 0 && (
        <section className="mt-8 max-w-[42.5rem] text-ink-soft">
          <h2 className="font-sans text-control font-semibold text-ink">{t('lesson.objectives')}</h2>
          <ul className="mt-1.5 list-disc pl-5">
            {lesson.objectives.map((objective) => (
              <li key={objective}>{objective}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
