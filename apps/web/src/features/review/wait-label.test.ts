import { expect, it } from 'vitest';
import { waitLabel } from './wait-label.ts';

const now = new Date('2026-03-01T09:00:00Z');
const label = (locale: string, due: string) => waitLabel(locale, new Date(due), now);

it.each([
  ['2026-03-01T09:00:59Z', 'in 1 minute'],
  ['2026-03-01T09:09:30Z', 'in 10 minutes'],
  ['2026-03-01T10:30:00Z', 'in 2 hours'],
  ['2026-03-02T09:00:00Z', 'in 1 day'],
  ['2026-03-08T08:59:00Z', 'in 7 days'],
  ['2026-02-01T09:00:00Z', 'in 1 minute'],
])('says of %s "%s"', (due, words) => {
  expect(label('en', due)).toBe(words);
});

it('speaks the language of the page', () => {
  expect([label('ko', '2026-03-01T09:10:00Z'), label('ru', '2026-03-03T09:00:00Z')]).toEqual(['10분 후', 'через 2 дня']);
});
