import { arrowsAlong } from './journey-position.ts';
import { toPath } from './map-routes.ts';

type JourneyLineProps = {
  points: readonly (readonly [number, number])[];
  isChosen?: boolean;
  /** While another is chosen. */
  isFaded?: boolean;
  /** Units between two arrows. */
  spacing?: number;
};

/** Close enough to show each turn, far enough not to hide the line. */
const SPACING = 110;

/** The way of a journey, with arrows in its direction. */
export function JourneyLine({ points, isChosen = false, isFaded = false, spacing = SPACING }: JourneyLineProps) {
  const size = isChosen ? 6 : 4;
  return (
    <g opacity={isFaded ? 0.3 : isChosen ? 1 : 0.7}>
      <path
        d={toPath(points)}
        fill="none"
        strokeWidth={isChosen ? 3 : 1.2}
        strokeLinejoin="round"
        strokeLinecap="round"
        className="stroke-accent"
      />
      {arrowsAlong(points, spacing).map(({ x, y, degrees }) => (
        <path
          key={`${x} ${y} ${degrees}`}
          d={`M${size},0L${-size},${size * 0.8}L${-size},${-size * 0.8}Z`}
          transform={`translate(${x} ${y}) rotate(${degrees})`}
          strokeWidth={1}
          className="fill-accent stroke-paper"
        />
      ))}
    </g>
  );
}
