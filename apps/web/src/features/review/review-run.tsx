'use client';

import { Button } from '@tumen/ui/button';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { QuestionForm } from '@/features/quiz/question-form.tsx';
import { QuizActions } from '@/features/quiz/quiz-actions.tsx';
import { BrowserGraphQLProvider } from '@/graphql/browser-provider.tsx';
import type { Locale } from '@/graphql/generated/graphql.ts';
import { ReviewProgress } from './review-progress.tsx';
import { ReviewRest } from './review-rest.tsx';
import { type Notice, useReview } from './use-review.ts';
import { waitLabel } from './wait-label.ts';

/** What is due, one question after another, and below it how far the student is. */
export function ReviewRun(props: { locale: Locale }) {
  return (
    <BrowserGraphQLProvider>
      <Run {...props} />
    </BrowserGraphQLProvider>
  );
}

function Run({ locale }: { locale: Locale }) {
  const t = useTranslations('review');
  const { review, verdict, notice, isChecking, load, answer, forgetVerdict } = useReview(locale);
  const [index, setIndex] = useState(0);

  if (review.name === 'loading') return <p role="status">{t('opening')}</p>;
  if (review.name === 'unreachable') {
    return (
      <div role="alert" className="grid max-w-[42.5rem] gap-5">
        <p className="font-serif text-reading">{t('unreachable')}</p>
        <div>
          <Button onClick={() => void load()}>{t('retry')}</Button>
        </div>
      </div>
    );
  }
  const { viewer, cards, loadedAt } = review;
  const card = cards[index];
  const reload = async () => {
    await load();
    setIndex(0);
  };
  const advance = async () => {
    if (index + 1 === cards.length) return reload();
    forgetVerdict();
    setIndex(index + 1);
  };

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-16">
      <div className="max-w-[42.5rem]">
        {notice && <NoticeLine notice={notice} />}
        {card ? (
          <>
            <p className="mb-6 text-note text-ink-soft tabular-nums">
              {t('position', { position: index + 1, count: cards.length })}
            </p>
            <QuestionForm
              key={`${card.id} ${card.sequence}`}
              id={card.id}
              question={card.question}
              feedback={verdict?.feedback ?? null}
              saved={null}
              isChecking={isChecking}
              heading="h2"
              takesFocus={index > 0}
              actions={
                verdict && <After dueAt={verdict.dueAt} isLast={index + 1 === cards.length} onAdvance={() => void advance()} />
              }
              onCheck={(draft) => void answer(card, draft)}
            />
          </>
        ) : (
          <ReviewRest summary={viewer?.reviewSummary ?? null} loadedAt={loadedAt} onReload={() => void reload()} />
        )}
      </div>
      {viewer && <ReviewProgress progress={viewer.progress} />}
    </div>
  );
}

type AfterProps = { dueAt: string; isLast: boolean; onAdvance: () => void };

/** After a verdict: when the question comes back, and the way on. */
function After({ dueAt, isLast, onAdvance }: AfterProps) {
  const t = useTranslations('review');
  const locale = useLocale();
  return (
    <QuizActions
      status={<p className="text-ink-soft">{t('comesBack', { wait: waitLabel(locale, new Date(dueAt), new Date()) })}</p>}
    >
      <Button onClick={onAdvance}>{t(isLast ? 'finish' : 'next')}</Button>
    </QuizActions>
  );
}

function NoticeLine({ notice }: { notice: Notice }) {
  const t = useTranslations('review');
  return (
    <p role="alert" className="mb-6 text-accent">
      {notice.name === 'refused' ? notice.message : notice.name === 'busy' ? t('busy', notice) : t(notice.name)}
    </p>
  );
}
