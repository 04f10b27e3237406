import { describe, expect, it } from 'vitest';
import { isOnFrame, toDots } from './lay-out-dots.ts';
import type { MapFrame } from './map-data.ts';

const frame: MapFrame = {
  size: 'wide',
  width: 100,
  height: 100,
  outlines: '',
  dotScale: 1,
  places: { seoul: [50, 60], khasan: [70, 30], moscow: [-40, 10] },
  lines: {},
};
const places = ['seoul', 'khasan', 'moscow'].map((slug) => ({ slug, name: slug }));
const counts = new Map([
  ['seoul', 9],
  ['moscow', 4],
]);

describe('toDots', () => {
  it('leaves out a place where nothing happened', () => {
    expect(toDots({ frame, places, counts, stops: [], chosenPlace: undefined }).map(({ slug }) => slug)).toEqual([
      'seoul',
      'moscow',
    ]);
  });

  it('sets stops of the chosen route first, with the date of their first visit', () => {
    const stops = [
      { slug: 'khasan', name: 'khasan', dateLabel: '26 July', index: 0 },
      { slug: 'khasan', name: 'khasan', dateLabel: '18 August', index: 9 },
    ];
    const [first] = toDots({ frame, places, counts, stops, chosenPlace: undefined });
    expect(first).toMatchObject({ slug: 'khasan', text: 'khasan, 26 July', isStop: true, eventCount: 0 });
  });

  it('gives four times the events twice the growth of the radius', () => {
    const radius = (count: number) =>
      toDots({ frame, places, counts: new Map([['seoul', count]]), stops: [], chosenPlace: undefined })[0]?.radius ?? 0;
    expect(radius(4) - radius(1)).toBeCloseTo(radius(9) - radius(4), 1);
  });
});

it('tells what lies beyond the edge', () => {
  const dots = toDots({ frame, places, counts, stops: [], chosenPlace: undefined });
  expect(dots.map((dot) => isOnFrame(dot, frame))).toEqual([true, false]);
});
