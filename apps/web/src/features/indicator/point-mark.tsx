import type { SeriesStyle } from './series-style.ts';

type PointMarkProps = { x: number; y: number; isEstimate: boolean; isDerived: boolean; style: SeriesStyle; id?: string };

const RADIUS = 4;
const DIAMOND = 5;

/** One figure: a circle as the source prints it, a diamond when the editors computed it; hollow when the source calls it an estimate. */
export function PointMark({ x, y, isEstimate, isDerived, style, id }: PointMarkProps) {
  const className = `${style.stroke} ${isEstimate ? 'fill-paper' : style.fill}`;
  return isDerived ? (
    <path
      data-point={id}
      d={`M${round(x - DIAMOND)},${round(y)}l${DIAMOND},-${DIAMOND}l${DIAMOND},${DIAMOND}l-${DIAMOND},${DIAMOND}z`}
      strokeWidth={1.75}
      className={className}
    />
  ) : (
    <circle data-point={id} cx={round(x)} cy={round(y)} r={RADIUS} strokeWidth={1.75} className={className} />
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
