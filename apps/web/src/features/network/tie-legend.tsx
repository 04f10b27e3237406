import { useTranslations } from 'next-intl';
import type { ActorTieKind } from '@/graphql/generated/graphql.ts';
import { ActorMark } from './actor-mark.tsx';
import { TieLine } from './tie-line.tsx';

const MARKS = ['PERSON', 'STATE', 'ORGANIZATION'] as const;

/** What the lines and the marks of a network stand for. */
export function TieLegend({ kinds }: { kinds: readonly ActorTieKind[] }) {
  const t = useTranslations('network');
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1.5 text-note text-ink-soft" aria-label={t('legend')}>
      {MARKS.map((kind) => (
        <li key={kind} className="inline-flex items-center gap-2">
          <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
            <ActorMark kind={kind} x={8} y={8} radius={5.5} />
          </svg>
          {t(`mark.${kind}`)}
        </li>
      ))}
      {kinds.map((kind) => (
        <li key={kind} className="inline-flex items-center gap-2">
          <TieSample kind={kind} />
          {t(`kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}

/** A piece of the line of a kind of tie. */
export function TieSample({ kind }: { kind: ActorTieKind }) {
  return (
    <svg viewBox="0 0 36 10" width={36} height={10} aria-hidden="true">
      <TieLine kind={kind} count={3} path="M0 5L36 5" />
    </svg>
  );
}
