import { describe, expect, it } from 'vitest';
import { readDateSpan } from './date-span.ts';
import { toIsoDay } from './time-window.ts';

const read = (edtf: string) => {
  const { from, to, ...rest } = readDateSpan(edtf, '2026-11-22');
  return { ...rest, from: toIsoDay(from), last: toIsoDay(to - 1) };
};
const firm = { isSoftFrom: false, isSoftTo: false };
const soft = { isSoftFrom: true, isSoftTo: true };

describe('readDateSpan', () => {
  it.each([
    ['1990-09-30', { shape: 'DAY', from: '1990-09-30', last: '1990-09-30', ...firm }],
    ['1993-04', { shape: 'WITHIN', from: '1993-04-01', last: '1993-04-30', ...firm }],
    ['1993-04?', { shape: 'WITHIN', from: '1993-04-01', last: '1993-04-30', ...soft }],
    ['1986~', { shape: 'WITHIN', from: '1986-01-01', last: '1986-12-31', ...soft }],
    ['1950-06-25~', { shape: 'DAY', from: '1950-06-25', last: '1950-06-25', ...soft }],
    ['1984-05-23/1984-05-25', { shape: 'THROUGHOUT', from: '1984-05-23', last: '1984-05-25', ...firm }],
    ['1995-08/1995-09-08', { shape: 'THROUGHOUT', from: '1995-08-01', last: '1995-09-08', isSoftFrom: true, isSoftTo: false }],
    ['2022-02-24/..', { shape: 'THROUGHOUT', from: '2022-02-24', last: '2026-11-22', isSoftFrom: false, isSoftTo: true }],
  ])('reads %s', (edtf, span) => {
    expect(read(edtf)).toEqual(span);
  });
});
