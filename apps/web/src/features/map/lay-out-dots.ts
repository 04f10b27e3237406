import type { MapFrame, MapPlace, MapStop } from './map-data.ts';

export type PlaceDot = MapPlace & {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly eventCount: number;
  readonly isStop: boolean;
  readonly isChosen: boolean;
  /** What is written beside it. */
  readonly text: string;
};

type DotInput = {
  readonly frame: MapFrame;
  readonly places: readonly MapPlace[];
  readonly counts: ReadonlyMap<string, number>;
  readonly stops: readonly MapStop[];
  readonly chosenPlace: string | undefined;
};

/** The area of a dot stands for its number of events, so the radius grows with the square root. */
function toRadius(eventCount: number, scale: number): number {
  return eventCount === 0 ? 3 : round((2.5 + 1.8 * Math.sqrt(eventCount)) * scale);
}

/**
 * The places that have events or are stops of the chosen route, as dots. What matters most comes first, so that it keeps its name where
 * names would run into each other: the chosen place, then stops, then places by their number of events.
 */
export function toDots({ frame, places, counts, stops, chosenPlace }: DotInput): PlaceDot[] {
  const stopOf = new Map(stops.toReversed().map((stop) => [stop.slug, stop]));
  return places
    .flatMap(({ slug, name }): PlaceDot[] => {
      const eventCount = counts.get(slug) ?? 0;
      const [stop, position] = [stopOf.get(slug), frame.places[slug]];
      const isChosen = slug === chosenPlace;
      if (!position || (eventCount === 0 && !stop && !isChosen)) return [];
      const text = stop?.dateLabel ? `${name}, ${stop.dateLabel}` : name;
      const radius = toRadius(eventCount, frame.dotScale);
      return [{ slug, name, x: position[0], y: position[1], radius, eventCount, isStop: stop !== undefined, isChosen, text }];
    })
    .toSorted((a, b) => rank(b) - rank(a) || b.eventCount - a.eventCount);
}

/** Whether the dot lies in the drawing and not beyond its edge. */
export function isOnFrame({ x, y }: PlaceDot, { width, height }: MapFrame): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

function rank({ isChosen, isStop, text, name }: PlaceDot): number {
  return (isChosen ? 4 : 0) + (isStop ? 1 : 0) + (text !== name ? 1 : 0);
}

/** Browser and server must write the same digits. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
