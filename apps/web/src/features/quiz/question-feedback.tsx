'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';
import type { DraftAnswer } from './answer.ts';
import { KeyAnswer } from './key-answer.tsx';

const questionFeedbackFeedback = graphql(/* GraphQL */ `
  fragment QuestionFeedback_feedback on QuestionFeedback {
    fraction
    isCorrect
    scoring(locale: $locale)
    key {
      explanation(locale: $locale)
      tolerance
      answer {
        optionIds
        number
        pairs {
          optionId
          targetId
        }
      }
      rationales {
        optionId
        isCorrect
        text(locale: $locale)
      }
      events {
        slug
        title(locale: $locale)
        dateLabel(locale: $locale)
      }
      citations {
        locator
        source {
          slug
          label(locale: $locale)
          citation(style: CHICAGO, locale: $locale)
        }
      }
    }
  }
`);

type Option = { readonly id: string; readonly text: string };
type QuestionFeedbackProps = {
  feedback: FragmentType<typeof questionFeedbackFeedback>;
  question: {
    readonly kind: string;
    readonly options: readonly Option[];
    readonly targets: readonly Option[];
    readonly unit?: string | null;
  };
  answer: DraftAnswer;
  /** Whether the verdict takes the focus when it appears; not where several are shown at once. */
  takesFocus?: boolean;
};

/** The verdict on an answer: how right, what would have been right and why, with the event and the source behind it. */
export function QuestionFeedback({ feedback: ref, question, answer, takesFocus = true }: QuestionFeedbackProps) {
  const t = useTranslations('quiz');
  const locale = useLocale();
  const { fraction, isCorrect, scoring, key } = readFragment(questionFeedbackFeedback, ref);
  const verdict = useRef<HTMLHeadingElement>(null);
  const textOf = new Map(question.options.map(({ id, text }) => [id, text]));
  // Why the chosen options are right or wrong comes first; the others may be read after.
  const rationales = key.rationales.toSorted(
    (a, b) => Number(answer.optionIds.includes(b.optionId)) - Number(answer.optionIds.includes(a.optionId)),
  );

  useEffect(() => {
    if (takesFocus) verdict.current?.focus();
  }, [takesFocus]);

  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(fraction);
  const headline = isCorrect ? t('verdict.right') : fraction > 0 ? t('verdict.partly', { percent }) : t('verdict.wrong');

  return (
    <section aria-label={t('verdict.label')} className={`px-5 py-5 md:px-7 ${isCorrect ? 'bg-good-wash' : 'bg-wash'}`}>
      <h2 ref={verdict} tabIndex={-1} className={`text-h3 outline-none ${isCorrect ? 'text-good' : 'text-accent'}`}>
        {headline}
      </h2>
      {!isCorrect && <KeyAnswer question={question} answer={key.answer} tolerance={key.tolerance ?? null} />}
      <p className="mt-3 font-serif text-reading">{key.explanation}</p>
      {rationales.length > 0 && (
        <dl className="mt-4 grid gap-3">
          {rationales.map((rationale) => (
            <div key={rationale.optionId} className="border-t border-rule-strong/40 pt-2">
              <dt className="font-medium">
                <span className={rationale.isCorrect ? 'text-good' : 'text-accent'}>
                  {t(rationale.isCorrect ? 'rationale.right' : 'rationale.wrong')}
                </span>{' '}
                {textOf.get(rationale.optionId)}
              </dt>
              <dd className="mt-0.5 text-ink-soft">{rationale.text}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="mt-5 grid grid-cols-[minmax(0,1fr)] gap-4 text-note md:grid-cols-2">
        {key.events.length > 0 && (
          <div>
            <h3 className="font-sans font-semibold">{t('behind')}</h3>
            <ul className="mt-1 grid gap-1">
              {key.events.map((event) => (
                <li key={event.slug}>
                  <Link href={`/events/${event.slug}`} className="underline">
                    {event.title}
                  </Link>
                  , {event.dateLabel}
                </li>
              ))}
            </ul>
          </div>
        )}
        <div>
          <h3 className="font-sans font-semibold">{t('sources')}</h3>
          <ul className="mt-1 grid gap-1">
            {key.citations.map(({ source, locator }) => (
              <li key={`${source.slug} ${locator}`} className="wrap-anywhere">
                <Link href={`/sources/${source.slug}`} className="underline">
                  {source.citation}
                </Link>
                {locator && ` (${locator})`}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <p className="mt-4 text-note text-ink-soft">{scoring}</p>
    </section>
  );
}
