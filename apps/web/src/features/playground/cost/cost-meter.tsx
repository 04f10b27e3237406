'use client';

import type { OperationCost } from '@tumen/domain/operation-cost';
import { MAX_POINTS } from '@tumen/domain/operation-limits';
import { Disclosure } from '@tumen/ui/disclosure';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Draft } from '../share-link.ts';
import type { loadMeter } from './load-meter.ts';

type Meter = Awaited<ReturnType<typeof loadMeter>>;

/** How long typing rests before the draft is measured, in milliseconds. */
const PAUSE_MS = 250;

/** What the question would cost, while it is typed. The schema is fetched for it once there is a draft. */
export function CostMeter({ draft }: { draft: Draft }) {
  const t = useTranslations('playground.cost');
  const format = useFormatter();
  const meter = useMeter(draft.query !== '');
  const cost = useCost(meter, draft);
  if (meter === null) return null;
  const isAbove = cost !== null && cost.points > MAX_POINTS;
  return (
    <div className="mb-3 text-note">
      <p className={isAbove ? 'font-medium text-accent' : 'text-ink-soft'}>
        {cost === null ? t('unknown') : t('points', { points: format.number(cost.points), limit: format.number(MAX_POINTS) })}
        {cost?.dearest && cost.points > 1 && (
          <>
            {' '}
            {t('dearest', { points: format.number(cost.dearest.points) })}{' '}
            <code className="wrap-anywhere">{cost.dearest.path}</code>
          </>
        )}
      </p>
      <p role="status" className="text-ink">
        {isAbove && t('above')}
      </p>
      <Disclosure summary={t('how')}>
        <p className="max-w-prose text-ink-soft">{t('formula', { limit: format.number(MAX_POINTS) })}</p>
      </Disclosure>
    </div>
  );
}

/** What measures drafts; null until it is there, and where the schema cannot be fetched. */
function useMeter(isWanted: boolean): Meter | null {
  const [meter, setMeter] = useState<Meter | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isLeft = false;
    const load = async () => {
      const { loadMeter } = await import('./load-meter.ts');
      const loaded = await loadMeter();
      if (!isLeft) setMeter(() => loaded);
    };
    // Without the schema there is no cost to show; the question can still be asked.
    load().catch(() => {});
    return () => {
      isLeft = true;
    };
  }, [isWanted]);
  return meter;
}

/** The cost of a draft that rests; null while it has none. */
function useCost(meter: Meter | null, draft: Draft): OperationCost | null {
  const [cost, setCost] = useState<OperationCost | null>(null);
  useEffect(() => {
    if (meter === null) return;
    const timer = setTimeout(() => setCost(meter(draft)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [meter, draft]);
  return cost;
}
