import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { StaticNetwork } from '@/features/network/static-network.tsx';
import type { DrawingProps } from './drawing-props.ts';
import { toNetwork } from './to-network.ts';

/** Who is joined to whom, as the site draws its network. */
export function AnswerNetwork({ list, label }: DrawingProps) {
  const t = useTranslations('playground.views');
  const { hasUnknownKinds, ...network } = useMemo(() => toNetwork(list), [list]);
  return (
    <>
      <StaticNetwork label={label} {...network} hasWay={false} />
      <p className="mt-3 text-note text-ink-soft">
        {t('ties', { actors: network.actors.length, ties: network.ties.length })}
        {hasUnknownKinds && (
          <>
            {' '}
            {t('unsorted')} <code className="text-ink">kind</code>
          </>
        )}
      </p>
    </>
  );
}
