import { describe, expect, it } from 'vitest';
import { writeDetail } from './write-detail.ts';

describe('writeDetail', () => {
  it.each([
    ['', null, null],
    ['csv', null, 'csv'],
    ['0 → 0.5', '0', '0.5'],
    ['History 10b → —', 'History 10b', null],
    ['+0 % · +0 × → +50 % · +0 × · Apr 20, 2027, 09:00', '+0 % · +0 ×', '+50 % · +0 × · 2027-04-20T00:00:00.000Z'],
  ])('writes %j', (text, before, after) => {
    expect(writeDetail({ before, after }, 'en', 'Asia/Seoul')).toBe(text);
  });
});
