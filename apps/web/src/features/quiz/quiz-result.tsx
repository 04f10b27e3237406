'use client';

import { buttonClass } from '@tumen/ui/button';
import { Disclosure } from '@tumen/ui/disclosure';
import { Eyebrow } from '@tumen/ui/eyebrow';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { QuizRun_AttemptFragment } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { shareTone } from './share-tone.ts';
import { WayBack } from './way-back.tsx';

/** After an exam that went badly the list is long; the rest opens. */
const MOST_SHOWN = 8;

type QuizResultProps = {
  quiz: string;
  /** Null for an exam of the course. */
  lesson: string | null;
  isAssigned: boolean;
  attempt: Pick<QuizRun_AttemptFragment, 'title' | 'questions' | 'reviewCount' | 'isAutoSubmitted' | 'feedbackPolicy'>;
  result: NonNullable<QuizRun_AttemptFragment['result']>;
  onReview: (position: number) => void;
};

/** The result of a quiz: points, each question's share and the way to it, and what to read again. */
export function QuizResult(props: QuizResultProps) {
  const { quiz, lesson, isAssigned, attempt, result } = props;
  const t = useTranslations('quiz');
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const points = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

  return (
    <div className="grid gap-10">
      <header>
        <Eyebrow>{attempt.title}</Eyebrow>
        <h1 ref={heading} tabIndex={-1} className="mt-2 text-h1 outline-none">
          {t('result.points', { earned: points.format(result.earnedPoints), max: points.format(result.maxPoints) })}
        </h1>
        <p className="mt-2 text-ink-soft">{t('result.lead')}</p>
        {isAssigned && result.unmarkedCount > 0 && (
          <p className="mt-2 border-l-2 border-data pl-4">{t('result.unmarked', { count: result.unmarkedCount })}</p>
        )}
        {attempt.isAutoSubmitted && <p className="mt-2 text-ink-soft">{t('handedIn.byServer')}</p>}
      </header>
      {attempt.feedbackPolicy === 'NEVER' ? (
        <p className="font-serif text-reading">{t('handedIn.noKeys')}</p>
      ) : (
        <Shares {...props} />
      )}
      <p className="flex flex-wrap gap-3">
        {!isAssigned && (
          <Link href={`/quizzes/${quiz}`} className={buttonClass()}>
            {t('result.another')}
          </Link>
        )}
        <WayBack quiz={quiz} lesson={lesson} isOfCourse={attempt.feedbackPolicy !== 'AT_ONCE'} isAssigned={isAssigned} />
      </p>
    </div>
  );
}

/** Each question's share and what to read again: shown with the keys only. */
function Shares({ attempt, result, onReview }: QuizResultProps) {
  const t = useTranslations('quiz');
  const locale = useLocale();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <>
      <p className="text-ink-soft">{t('review.lead')}</p>
      <ol aria-label={t('result.perQuestion')} className="grid grid-cols-5 gap-1.5 md:grid-cols-10">
        {attempt.questions.map(({ id, position, feedback }) => {
          const fraction = feedback ? feedback.fraction : 0;
          const share = fraction === null ? '…' : percent.format(fraction);
          return (
            <li key={id}>
              <button
                type="button"
                aria-label={t('review.question', { position, percent: share })}
                onClick={() => onReview(position)}
                className={`min-h-11 w-full px-2 py-2 text-center text-note tabular-nums hover:underline ${shareTone(fraction)}`}
              >
                <span className="block text-ink-soft">{position}</span>
                {share}
              </button>
            </li>
          );
        })}
      </ol>
      <section>
        <h2 className="text-h2">{t('result.readAgain')}</h2>
        {result.readAgain.length === 0 ? (
          <p className="mt-3 font-serif text-reading">{t('result.nothing')}</p>
        ) : (
          <>
            <EventList events={result.readAgain.slice(0, MOST_SHOWN)} />
            {result.readAgain.length > MOST_SHOWN && (
              <div className="mt-2">
                <Disclosure summary={t('result.more', { count: result.readAgain.length - MOST_SHOWN })}>
                  <EventList events={result.readAgain.slice(MOST_SHOWN)} />
                </Disclosure>
              </div>
            )}
          </>
        )}
      </section>
      <section className="border-t border-rule pt-4">
        <p>{t('result.reviewed', { count: attempt.reviewCount })}</p>
        {attempt.reviewCount > 0 && (
          <p className="mt-1">
            <Link href="/review" className="inline-flex min-h-11 items-center text-link">
              {t('result.review')}
            </Link>
          </p>
        )}
      </section>
    </>
  );
}

/** What there is to read again, each event with its date. */
function EventList({ events }: { events: QuizResultProps['result']['readAgain'] }) {
  return (
    <ul className="mt-3 grid gap-2">
      {events.map((event) => (
        <li key={event.slug} className="flex flex-wrap items-baseline gap-x-3 border-t border-rule pt-2">
          <Link href={`/events/${event.slug}`} className="font-serif text-reading text-link">
            {event.title}
          </Link>
          <span className="text-note text-ink-soft">{event.dateLabel}</span>
        </li>
      ))}
    </ul>
  );
}
