'use client';

import { Button, buttonClass } from '@tumen/ui/button';
import { EmptyState } from '@tumen/ui/empty-state';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { ReviewPageQuery } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { waitLabel } from './wait-label.ts';

type Summary = NonNullable<ReviewPageQuery['viewer']>['reviewSummary'];

type ReviewRestProps = {
  /** Null for a visitor who never took a quiz. */
  summary: Summary | null;
  /** When the summary was true. */
  loadedAt: Date;
  onReload: () => void;
};

/** A question that comes so soon is waited for; later ones are come back for. */
const WAITED_FOR_MS = 15 * 60_000;
/** The clock of the device may be ahead of the server's: it is not asked every second. */
const LEAST_WAIT_MS = 5_000;

/** What there is to do when nothing is due: wait for the next question, or take a quiz. */
export function ReviewRest({ summary, loadedAt, onReload }: ReviewRestProps) {
  const t = useTranslations('review');
  const locale = useLocale();
  const nextDueAt = summary?.nextDueAt ?? null;

  useEffect(() => {
    if (nextDueAt === null) return;
    const wait = new Date(nextDueAt).getTime() - loadedAt.getTime();
    if (wait > WAITED_FOR_MS) return;
    const timer = setTimeout(onReload, Math.max(LEAST_WAIT_MS, wait));
    return () => clearTimeout(timer);
  }, [nextDueAt, loadedAt, onReload]);

  if (!summary || summary.total === 0 || nextDueAt === null) {
    return (
      <EmptyState title={t('empty.title')}>
        <p>{t('empty.lead')}</p>
        <p className="mt-5">
          <Link href="/quizzes" className={buttonClass()}>
            {t('empty.quizzes')}
          </Link>
        </p>
      </EmptyState>
    );
  }
  return (
    <div role="status">
      <EmptyState title={t('rest.title')}>
        <p>{t('rest.next', { wait: waitLabel(locale, new Date(nextDueAt), loadedAt) })}</p>
        <p className="mt-1">
          {t('rest.counts', { learned: summary.learned, total: summary.total })} {t('rest.week', { count: summary.dueInAWeek })}
        </p>
        <p className="mt-5">
          <Button variant="secondary" onClick={onReload}>
            {t('rest.look')}
          </Button>
        </p>
      </EmptyState>
    </div>
  );
}
