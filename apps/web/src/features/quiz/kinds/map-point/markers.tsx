import { type MapPoint, toMap } from './map-plane.ts';

/** `unit` is a hundredth of the width of the map. */
type MarkerProps = { readonly point: MapPoint; readonly unit: number };

/** What the student marked: a ring with a cross, to be seen on land and sea. */
export function GivenMarker({ point, unit }: MarkerProps) {
  const { x, y } = toMap(point);
  return (
    <g transform={`translate(${x} ${y}) scale(${unit})`} className="pointer-events-none">
      <path d="M-5 0H5M0 -5V5" className="stroke-paper" strokeWidth={1.6} />
      <path d="M-5 0H5M0 -5V5" className="stroke-accent" strokeWidth={0.6} />
      <circle r={2} className="fill-accent stroke-paper" strokeWidth={0.5} />
    </g>
  );
}

/** The right place: a square, so that color is not needed to tell it. */
export function RightMarker({ point, unit }: MarkerProps) {
  const { x, y } = toMap(point);
  return (
    <rect
      x={-1.8}
      y={-1.8}
      width={3.6}
      height={3.6}
      transform={`translate(${x} ${y}) scale(${unit})`}
      className="fill-good stroke-paper"
      strokeWidth={0.5}
    />
  );
}
