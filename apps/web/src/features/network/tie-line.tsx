import type { ActorTieKind } from '@/graphql/generated/graphql.ts';
import { TIE_STYLES, tieWidth } from './tie-style.ts';

type TieLineProps = {
  kind: ActorTieKind;
  count: number;
  /** From mark to mark, as the data of an SVG path. */
  path: string;
};

/** A line of a network, or several of one look. Of two thin strokes for an agreement: a wide one with paper inside. */
export function TieLine({ kind, count, path }: TieLineProps) {
  const { stroke, dash, isDouble } = TIE_STYLES[kind];
  const width = tieWidth(count);
  if (!isDouble) return <path d={path} className={stroke} strokeWidth={width} strokeDasharray={dash} />;
  return (
    <>
      <path d={path} className={stroke} strokeWidth={width + 2.5} />
      <path d={path} className="stroke-paper" strokeWidth={Math.max(1.2, width - 0.5)} />
    </>
  );
}
