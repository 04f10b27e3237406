import { describe, expect, it } from 'vitest';
import { layOutFrame, viewOf } from './map-frames.ts';
import { MAP_VIEWS } from './map-state.ts';

const PYONGYANG = { longitude: 125.75, latitude: 39.02 };
const VLADIVOSTOK = { longitude: 131.89, latitude: 43.12 };
const BERLIN = { longitude: 13.4, latitude: 52.52 };
const WASHINGTON = { longitude: -77.04, latitude: 38.9 };

describe.each(MAP_VIEWS)('the view %s', (view) => {
  it.each(['wide', 'narrow'] as const)('holds Korea and the Far East in its %s drawing', (size) => {
    const { width, height, project, outlines } = layOutFrame(view, size);
    for (const point of [PYONGYANG, VLADIVOSTOK]) {
      const [x, y] = project(point);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
    expect(project(PYONGYANG)[0]).toBeLessThan(project(VLADIVOSTOK)[0]);
    expect(project(PYONGYANG)[1]).toBeGreaterThan(project(VLADIVOSTOK)[1]);
    expect(outlines).toMatch(/^M/);
  });
});

it('sets Berlin left and Washington right of Korea in the widest view', () => {
  const { project, width } = layOutFrame('world', 'wide');
  const xs = [BERLIN, PYONGYANG, WASHINGTON].map((point) => project(point)[0]);
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  expect(xs[2]).toBeLessThan(width);
});

describe('viewOf', () => {
  it('stays near when all is near', () => expect(viewOf([PYONGYANG, VLADIVOSTOK])).toBe('korea'));
  it('goes as far as it must', () => expect(viewOf([PYONGYANG, BERLIN])).toBe('eurasia'));
});
