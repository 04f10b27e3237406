import { useTranslations } from 'next-intl';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';

const weekEntryWeek = graphql(/* GraphQL */ `
  fragment WeekEntry_week on CourseWeek {
    number
    lesson {
      slug
      title(locale: $locale)
      question(locale: $locale)
      translated(locale: $locale)
      minutes
      period {
        dateLabel(locale: $locale)
      }
      quiz {
        slug
      }
    }
    skill {
      slug
      name(locale: $locale)
    }
    practice(locale: $locale)
    reading {
      pages
      note(locale: $locale)
      source {
        slug
        label(locale: $locale)
      }
    }
    task(locale: $locale)
    product(locale: $locale)
  }
`);

/** A week: the lesson with the ways into it, and what is prepared, done and handed in. */
export function WeekEntry({ week: ref }: { week: FragmentType<typeof weekEntryWeek> }) {
  const t = useTranslations('course');
  const { number, lesson, skill, practice, reading, task, product } = readFragment(weekEntryWeek, ref);
  const ways = [
    { name: t('ways.read'), href: `/lessons/${lesson.slug}` },
    { name: t('ways.notes'), href: `/lessons/${lesson.slug}/notes` },
    { name: t('ways.present'), href: `/lessons/${lesson.slug}/present` },
    { name: t('ways.handout'), href: `/lessons/${lesson.slug}/handout` },
    { name: t('ways.quiz'), href: `/quizzes/${lesson.quiz.slug}` },
  ];
  return (
    <li
      id={`week-${number}`}
      className="syllabus-week grid gap-x-8 gap-y-4 border-t border-rule py-6 lg:grid-cols-[4rem_20rem_minmax(0,1fr)]"
    >
      <p className="font-serif text-h2 leading-none text-accent tabular-nums" aria-hidden="true">
        {number}
      </p>
      <div className="syllabus-lesson">
        <h4 className="font-serif text-h3 font-semibold text-balance" {...textLang(lesson.translated, lesson.title)}>
          <Link href={`/lessons/${lesson.slug}`} className="quiet-link">
            <span className="sr-only">{t('week', { number: String(number) })}: </span>
            {lesson.title}
          </Link>
        </h4>
        <p className="mt-1 inquiry text-[1.0625rem] text-ink-soft" {...textLang(lesson.translated, lesson.question)}>
          {lesson.question}{' '}
        </p>
        <p className="mt-2 flex flex-wrap gap-x-4 text-note text-ink-soft">
          {lesson.period && <span>{lesson.period.dateLabel}</span>}
          <span>{t('minutes', { count: lesson.minutes })}</span>
        </p>
        <ul aria-label={t('ways.label', { title: lesson.title })} className="mt-2 flex flex-wrap gap-x-4 text-note print:hidden">
          {ways.map(({ name, href }) => (
            <li key={href}>
              <Link href={href} className="inline-block py-1 text-link" aria-label={`${name}: ${lesson.title}`}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </div>
      <dl className="syllabus-plan grid gap-x-6 gap-y-1 text-control sm:gap-y-3 sm:grid-cols-[7.5rem_minmax(0,1fr)]">
        <div className="contents">
          <dt className="mt-2 font-medium text-ink-soft sm:mt-0">{t('prepare')}</dt>
          <dd>
            <ul className="grid gap-2">
              {reading.map(({ source, pages, note }) => (
                <li key={source.slug}>
                  <Link href={`/sources/${source.slug}`} className="text-link">
                    {source.label}
                  </Link>
                  {pages && <span className="text-ink-soft">, {pages}</span>} <span className="block text-ink-soft">{note}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div className="contents">
          <dt className="mt-2 font-medium text-ink-soft sm:mt-0">{t('task')}</dt>
          <dd>{task}</dd>
        </div>
        <div className="contents">
          <dt className="mt-2 font-medium text-ink-soft sm:mt-0">{t('product')}</dt>
          <dd>{product}</dd>
        </div>
        <div className="contents">
          <dt className="mt-2 font-medium text-ink-soft sm:mt-0">{t('skill')}</dt>
          <dd>
            <a href={`#skill-${skill.slug}`} className="quiet-link font-medium">
              {skill.name}
            </a>
            <span className="text-ink-soft">. {practice}</span>
          </dd>
        </div>
      </dl>
    </li>
  );
}
