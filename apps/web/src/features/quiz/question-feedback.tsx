'use client';

import { keepTogether } from '@tumen/ui/keep-together';
import { type ReactNode, useEffect, useRef } from 'react';
import { textLang } from '@/features/text/text-lang.ts';
import type { QuestionFeedback_FeedbackFragment } from '@/graphql/generated/graphql.ts';
import type { FeedbackTexts } from './feedback-texts.ts';

type QuestionFeedbackProps = {
  feedback: QuestionFeedback_FeedbackFragment;
  options: readonly { readonly id: string; readonly text: string }[];
  /** The options that the student chose. */
  chosen: readonly string[];
  /** The verdict in words. */
  headline: string;
  texts: FeedbackTexts;
  /** The language of the pages that it leads to, as in their addresses. */
  locale: string;
  /** The right answer in full, where the widget of the question cannot show it. */
  keyAnswer?: ReactNode;
  /** What the teacher of the class says to it. */
  comment?: ReactNode;
  /** False where the verdict comes with its page, so that the page is read from its start. */
  takesFocus?: boolean;
};

/**
 * The verdict on an answer: how right, what would have been right and why, with the event and the source behind it.
 *
 * Its words come as props: a lesson shows it too, and carries no translator to the browser.
 */
export function QuestionFeedback({ takesFocus = true, ...props }: QuestionFeedbackProps) {
  const { feedback, options, chosen, headline, texts, locale, keyAnswer, comment } = props;
  const { isCorrect, fraction, scoring, key } = feedback;
  const verdict = useRef<HTMLHeadingElement>(null);
  const textOf = new Map(options.map(({ id, text }) => [id, text]));
  // Why the chosen options are right or wrong comes first; the others may be read after.
  const rationales = key.rationales.toSorted((a, b) => Number(chosen.includes(b.optionId)) - Number(chosen.includes(a.optionId)));

  useEffect(() => {
    if (takesFocus) verdict.current?.focus();
  }, [takesFocus]);

  return (
    <section aria-label={texts.label} className={`border-t-2 px-5 py-5 md:px-7 ${toneOf(isCorrect, fraction)}`}>
      {/* With its first lines in view, above the button that leads on. */}
      <h2 ref={verdict} tabIndex={-1} className="scroll-mb-[40vh] text-h3 text-(--verdict) outline-none">
        {isCorrect && <span aria-hidden="true">✓ </span>}
        {headline}
      </h2>
      {comment}
      {!isCorrect && keyAnswer}
      <p className="mt-3 font-serif text-reading" {...textLang(false, key.explanation)}>
        {keepTogether(key.explanation)}
      </p>
      {rationales.length > 0 && (
        <dl className="mt-4 grid gap-3">
          {rationales.map((rationale) => (
            <div key={rationale.optionId} className="border-t border-rule-strong/40 pt-2">
              <dt className="font-medium">
                <span className={rationale.isCorrect ? 'text-good' : 'text-accent'}>
                  {rationale.isCorrect ? texts.right : texts.wrong}
                </span>{' '}
                <span {...textLang(false, textOf.get(rationale.optionId) ?? '')}>
                  {keepTogether(textOf.get(rationale.optionId) ?? '')}
                </span>
              </dt>
              <dd className="mt-0.5 text-ink-soft" {...textLang(false, rationale.text)}>
                {keepTogether(rationale.text)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className="mt-5 grid grid-cols-[minmax(0,1fr)] gap-4 text-note md:grid-cols-2">
        {key.events.length > 0 && (
          <div>
            <h3 className="font-sans font-semibold">{texts.behind}</h3>
            <ul className="mt-2 grid gap-2">
              {key.events.map((event) => (
                <li key={event.slug}>
                  <a href={`/${locale}/events/${event.slug}`} className="text-link" {...textLang(false, event.title)}>
                    {event.title}
                  </a>
                  , <span className="inline-block">{event.dateLabel}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div>
          <h3 className="font-sans font-semibold">{texts.sources}</h3>
          <ul className="mt-2 grid gap-2">
            {key.citations.map(({ source, locator }) => (
              <li key={`${source.slug} ${locator}`} className="wrap-anywhere">
                <a href={`/${locale}/sources/${source.slug}`} className="text-link">
                  {source.citation}
                </a>
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

/** Right, wrong, or something between: partly right, or not marked yet. */
function toneOf(isCorrect: boolean, fraction: number | null): string {
  if (isCorrect) return 'border-good bg-good-wash [--verdict:var(--good)]';
  return fraction === 0 ? 'border-accent bg-wash [--verdict:var(--accent)]' : 'border-data bg-wash-soft [--verdict:var(--ink)]';
}
