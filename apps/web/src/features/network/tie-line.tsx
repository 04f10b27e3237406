import type { ActorTieKind } from '@/graphql/generated/graphql.ts';
import { TIE_STYLES, tieWidth } from './tie-style.ts';

type TieLineProps = { kind: ActorTieKind; count: number; x1: number; y1: number; x2: number; y2: number };

/** One line of a network. Of two thin strokes for an agreement: a wide one with paper inside. */
export function TieLine({ kind, count, ...ends }: TieLineProps) {
  const { stroke, dash, isDouble } = TIE_STYLES[kind];
  const width = Math.round(tieWidth(count) * 10) / 10;
  if (!isDouble) return <line {...ends} className={stroke} strokeWidth={width} strokeDasharray={dash} />;
  return (
    <>
      <line {...ends} className={stroke} strokeWidth={width + 2.5} />
      <line {...ends} className="stroke-paper" strokeWidth={Math.max(1.2, width - 0.5)} />
    </>
  );
}
