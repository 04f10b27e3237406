import type { ReactNode } from 'react';
import { layOutMap, MAP_WIDTH } from './map-layout.ts';
import type { MapPoint } from './outlines.ts';
import { placeLabels } from './place-labels.ts';

/** `eventCount` is at least 1: the area of the dot. */
export type CountedPlace = MapPoint & { readonly slug: string; readonly name: string; readonly eventCount: number };

/** The area of a dot stands for its number of events, so the radius grows with the square root. */
const toRadius = (eventCount: number) => 3 + 2.5 * Math.sqrt(eventCount);

type StillMapProps = {
  label: string;
  /** At least one; those with the most events first. */
  places: readonly CountedPlace[];
  /** Draws what lies below the dots. */
  drawLines?: (project: ReturnType<typeof layOutMap>['project']) => ReactNode;
};

/** A map that does not move: outlines, lines, and a dot for each place. */
export function StillMap({ label, places, drawLines }: StillMapProps) {
  const { outlines, positions, height, project } = layOutMap(places);
  const dots = places.flatMap((place, index) => {
    const position = positions[index];
    return position ? [{ ...place, ...position, text: place.name, radius: toRadius(place.eventCount) }] : [];
  });
  const labels = placeLabels(dots, MAP_WIDTH);

  return (
    <svg viewBox={`0 0 ${MAP_WIDTH} ${height}`} role="img" aria-label={label} className="block h-auto w-full min-w-[40rem]">
      <rect width={MAP_WIDTH} height={height} className="fill-wash-soft" />
      <path d={outlines} className="fill-paper stroke-rule-strong" strokeWidth={0.6} />
      {drawLines?.(project)}
      <g className="fill-ink stroke-paper" strokeWidth={1.5}>
        {dots.map(({ slug, x, y, radius }) => (
          <circle key={slug} cx={x} cy={y} r={radius} fillOpacity={0.85} />
        ))}
      </g>
      <g className="fill-ink font-sans text-[14px] font-medium" dominantBaseline="central">
        {dots.map(({ slug, name, eventCount }, index) => {
          const label = labels[index];
          return label ? (
            <text key={slug} x={label.x} y={label.y} textAnchor={label.anchor} className="map-label">
              {eventCount > 1 ? `${name} ${eventCount}` : name}
            </text>
          ) : null;
        })}
      </g>
    </svg>
  );
}
