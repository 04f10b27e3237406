import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { HandoutWays } from './handout-ways.tsx';

const handoutHeadLesson = graphql(/* GraphQL */ `
  fragment HandoutHead_lesson on Lesson {
    number
    title(locale: $locale)
    question(locale: $locale)
    period { dateLabel(locale: $locale) }
    ...HandoutWays_lesson
  }
`);

type HandoutHeadProps = { lesson: FragmentType<typeof handoutHeadLesson>; lessonCount: number; children: ReactNode };

/** The head of the sheet: where it belongs, whose it is, what it asks, the ways to quiz and page, and its time at a glance. */
export function HandoutHead({ lesson: ref, lessonCount, children }: HandoutHeadProps) {
  const t = useTranslations();
  const lesson = readFragment(handoutHeadLesson, ref);
  const { number, title, question, period } = lesson;
  return (
    <header className="handout-head">
      <div className="handout-folio">
        <p>
          <span className="handout-brand">Tumen.</span> {t('lesson.eyebrow', { number, count: lessonCount })} ·{' '}
          {period?.dateLabel ?? t('lesson.thread')}
        </p>
        <p className="handout-blank">
          <span>{t('handout.name')}</span>
          <span>{t('handout.date')}</span>
        </p>
      </div>
      <div className="handout-title">
        <div>
          <h2>{title}</h2>
          <p className="handout-question inquiry">{question}</p>
        </div>
        <HandoutWays lesson={lesson} />
      </div>
      {children}
    </header>
  );
}
