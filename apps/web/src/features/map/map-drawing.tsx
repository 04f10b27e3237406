'use client';

import { useId } from 'react';
import type { MapLinks } from './choice-link.tsx';
import { JourneyLine } from './journey-line.tsx';
import { positionAt } from './journey-position.ts';
import type { MapFrame, MapPlace, MapRoute } from './map-data.ts';
import { isJourney } from './map-routes.ts';
import { PlaceDots } from './place-dots.tsx';
import { StandingLine } from './standing-line.tsx';

type MapDrawingProps = {
  frame: MapFrame;
  label: string;
  places: readonly MapPlace[];
  counts: ReadonlyMap<string, number>;
  /** Those on the map in the window of years. */
  routes: readonly MapRoute[];
  chosenRoute: MapRoute | undefined;
  /** Where the train of the chosen journey is, in days since 1970; null while it does not move. */
  journeyTime: number | null;
  links: MapLinks;
};

/** One drawing of the map: countries, lines, journeys, places, and on top what was chosen. */
export function MapDrawing({ frame, label, places, counts, routes, chosenRoute, journeyTime, links }: MapDrawingProps) {
  const clip = useId();
  const { width, height, outlines, lines } = frame;
  const window = links.state;
  const drawn = routes.filter(({ slug }) => slug !== chosenRoute?.slug);
  const train = chosenRoute && journeyTime !== null && positionAt(lines[chosenRoute.slug] ?? [], chosenRoute.times, journeyTime);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with links is a group of them, not one image
    <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label} className="block h-auto w-full">
      <clipPath id={clip}>
        <rect width={width} height={height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <rect width={width} height={height} className="fill-wash-soft" />
        <path d={outlines} className="fill-paper stroke-rule-strong" strokeWidth={0.5} strokeLinejoin="round" />
        {drawn
          .filter(({ kind }) => !isJourney(kind))
          .map((route) => (
            <StandingLine key={route.slug} route={route} points={lines[route.slug] ?? []} window={window} />
          ))}
        {drawn
          .filter(({ kind }) => isJourney(kind))
          .map((route) => (
            <JourneyLine key={route.slug} points={lines[route.slug] ?? []} isFaded={chosenRoute !== undefined} />
          ))}
        {chosenRoute &&
          (isJourney(chosenRoute.kind) ? (
            <JourneyLine points={lines[chosenRoute.slug] ?? []} isChosen />
          ) : (
            <StandingLine route={chosenRoute} points={lines[chosenRoute.slug] ?? []} window={window} isChosen />
          ))}
        <PlaceDots frame={frame} places={places} counts={counts} chosenRoute={chosenRoute} links={links} />
        {train && (
          <g transform={`translate(${train[0]} ${train[1]})`}>
            <circle r={9} className="fill-accent stroke-paper" strokeWidth={2} />
            <circle r={3} className="fill-paper" />
          </g>
        )}
      </g>
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="none" className="stroke-rule" />
    </svg>
  );
}
