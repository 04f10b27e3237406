import { expect, it } from 'vitest';
import { createLineKeeper } from './line-keeper.mjs';

it('joins lines that arrive in pieces and drops empty ones', () => {
  const lines = createLineKeeper(5, 5);
  lines.add('on');
  lines.add('e\n\ntwo\r\nthr');
  lines.add('ee');
  expect(lines.read()).toEqual(['one', 'two', 'three']);
});

it('keeps the first and the last lines and marks the gap', () => {
  const lines = createLineKeeper(1, 2);
  lines.add('1\n2\n3\n4\n5\n');
  expect(lines.read()).toEqual(['1', '…', '4', '5']);
});
