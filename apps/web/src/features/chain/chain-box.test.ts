import { describe, expect, it } from 'vitest';
import { estimateTextWidth } from '@/features/timeline/estimate-text-width.ts';
import { BOX, measureBox, wrapWords } from './chain-box.ts';

const TITLES = [
  'Agreements on dangerous military activities, legal aid, extradition and readmission',
  '러시아와 중국, 안전보장이사회에서 새 대북 제재 결의안에 거부권을 행사하다',
  'Межправительственная комиссия договаривается о расчётах в рублях',
  'Donaudampfschifffahrtsgesellschaftskapitän',
];

describe('wrapWords', () => {
  it.each(TITLES)('breaks "%s" into lines that fit', (title) => {
    for (const width of [90, 142, 240]) {
      for (const text of wrapWords(title, BOX.title, width))
        expect(estimateTextWidth(text, BOX.title)).toBeLessThanOrEqual(width);
    }
  });

  it('keeps every word where there is room', () => {
    expect(wrapWords(TITLES[0] ?? '', BOX.title, 240).join(' ')).toBe(TITLES[0]);
  });

  it('says with an ellipsis that a title goes on', () => {
    const lines = wrapWords(TITLES.join(' '), BOX.title, 142);
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toMatch(/…$/);
  });
});

it('makes a box higher by a line for each line of its title and of its date', () => {
  const dateLabel = '1 May 1990';
  const one = measureBox({ title: 'Visit', dateLabel }, 144);
  const more = measureBox({ title: 'The Soviet Union declares war', dateLabel: '30 December 2023 – 7 February 2024' }, 144);
  expect([one.titleLines.length, one.dateLines.length]).toEqual([1, 1]);
  expect([more.titleLines.length, more.dateLines.length]).toEqual([2, 2]);
  expect(more.height - one.height).toBe(BOX.titleHeight + BOX.dateHeight);
});
