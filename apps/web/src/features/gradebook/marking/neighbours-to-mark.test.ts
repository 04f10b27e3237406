import { expect, it } from 'vitest';
import { neighboursToMark } from './neighbours-to-mark.ts';

const attempt = (name: string, startedAt = '2026-03-02T09:00:00Z') => ({
  id: `${name} ${startedAt}`,
  startedAt,
  student: { name },
});
const [ada, boris, chul] = [attempt('Ada'), attempt('Boris'), attempt('Chul')];

it('leads through those who wait by name, whether or not this one waits', () => {
  expect(neighboursToMark([chul, boris, ada], boris, 'en')).toEqual({ previous: ada, next: chul });
  expect(neighboursToMark([chul, ada], boris, 'en')).toEqual({ previous: ada, next: chul });
});

it('goes on with the first after the last', () => {
  expect(neighboursToMark([ada, boris, chul], chul, 'en')).toEqual({ previous: boris, next: ada });
});

it('takes the attempts of one student in the order in which they began', () => {
  const later = attempt('Ada', '2026-03-03T09:00:00Z');
  expect(neighboursToMark([later, boris, ada], ada, 'en').next).toBe(later);
});

it('knows no neighbour when nobody else waits', () => {
  expect(neighboursToMark([boris], boris, 'en')).toEqual({ previous: null, next: null });
});

it('comes by everybody once before it is back', () => {
  const waiting = ['Янина', 'Ada', '한별', 'Boris', 'ada', 'Ёлка'].map((name) => attempt(name));
  const start = waiting[0] ?? ada;
  const seen = [];
  let at = start;
  do {
    seen.push(at);
    at = neighboursToMark(waiting, at, 'ru').next ?? start;
  } while (at !== start);
  expect(new Set(seen).size).toBe(waiting.length);
});
