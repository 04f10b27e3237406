import { expect, it } from 'vitest';
import { sortForPaper } from './sort-for-paper.ts';

it('puts text, workshops and checks first, keeps the order within a kind, and forgets no kind that it does not know', () => {
  const kinds = [
    'TimelineBlock',
    'ProseBlock',
    'CheckBlock',
    'QuotationBlock',
    'SourceWorkshopBlock',
    'ProseBlock',
    'TimelineBlock',
  ];
  const { head, main, rest } = sortForPaper(kinds.map((kind, index) => ({ kind, index })));
  expect(head.map(({ index }) => index)).toEqual([0]);
  expect(main.map(({ index }) => index)).toEqual([1, 5, 4, 2]);
  expect(rest.map(({ kind }) => kind)).toEqual(['QuotationBlock']);
});
