import { geoIdentity, geoPath } from 'd3-geo';
import { expect, it } from 'vitest';
import { StepPath } from './step-path.ts';

function write(rings: [number, number][][]) {
  const path = new StepPath();
  geoPath(geoIdentity(), path)({ type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) });
  return path.toString();
}

it('writes each place as the step from the one before', () => {
  expect(
    write([
      [
        [10, 20],
        [13, 20],
        [13, 15],
        [10, 20],
      ],
    ]),
  ).toBe('m10 20 3 0 0-5z');
});

it('goes to the next ring from where the last one began', () => {
  const rings: [number, number][][] = [
    [
      [10, 20],
      [13, 20],
      [13, 15],
      [10, 20],
    ],
    [
      [12, 26],
      [14, 26],
      [14, 30],
      [12, 26],
    ],
  ];
  expect(write(rings)).toBe('m10 20 3 0 0-5zm2 6 2 0 0 4z');
});

it('does not let roundings add up', () => {
  const ring: [number, number][] = Array.from({ length: 40 }, (_, index) => [index * 0.4, 0]);
  const steps =
    write([[...ring, [15.6, 9], [0, 0]]])
      .match(/-?\d+/g)
      ?.map(Number) ?? [];
  const across = steps.filter((_, index) => index % 2 === 0).slice(0, -1);
  expect(across.reduce((sum, step) => sum + step, 0)).toBe(16);
});

it('leaves out what is less than a unit away', () => {
  expect(
    write([
      [
        [0, 0],
        [0.2, 0.3],
        [5, 0],
        [5, 5],
        [0, 0],
      ],
    ]),
  ).toBe('m0 0 5 0 0 5z');
});
