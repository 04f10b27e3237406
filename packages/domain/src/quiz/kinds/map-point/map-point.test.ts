import { expect, it } from 'vitest';
import { scoreAnswer } from '../../scoring/score.ts';
import { validateAnswer } from '../../scoring/validate-answer.ts';
import { FRAME, NOTHING } from '../../test/frame.ts';
import { mapPointQuestion } from './make.ts';
import { distanceKm } from './score.ts';

const PYONGYANG = { latitude: 39.03, longitude: 125.75 };
const MOSCOW = { latitude: 55.75, longitude: 37.62 };
const question = mapPointQuestion({ ...FRAME, point: PYONGYANG, radiusKm: 100 });

/** A point so many kilometers north of Pyongyang: a degree of a meridian is 111.195 km. */
const north = (km: number) => ({ ...PYONGYANG, latitude: PYONGYANG.latitude + km / 111.195 });

it('measures the great circle', () => {
  expect(distanceKm(PYONGYANG, MOSCOW)).toBeGreaterThan(6400);
  expect(distanceKm(PYONGYANG, MOSCOW)).toBeLessThan(6440);
  expect(distanceKm({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(111.195, 2);
});

it.each([
  { km: 0, fraction: 1 },
  { km: 99, fraction: 1 },
  { km: 150, fraction: 0.75 },
  { km: 200, fraction: 0.5 },
  { km: 301, fraction: 0 },
])('earns $fraction at $km km when 100 km are allowed', ({ km, fraction }) => {
  expect(scoreAnswer(question, { ...NOTHING, point: north(km) })).toBeCloseTo(fraction, 2);
});

it('earns nothing for no point, or one beyond the Earth', () => {
  expect(scoreAnswer(question, NOTHING)).toBe(0);
  expect(scoreAnswer(question, { ...NOTHING, point: { latitude: Number.NaN, longitude: 0 } })).toBe(0);
  expect(validateAnswer(question.view, { ...NOTHING, point: { latitude: 91, longitude: 0 } })[0]).toContain(
    'must lie on the Earth',
  );
});

it('shows nothing of the key', () => {
  expect(Object.keys(question.view).sort()).toEqual(['kind', 'options', 'prompt', 'targets']);
});
