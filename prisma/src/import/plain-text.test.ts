import { expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

it('returns the words without citations, link targets and marks', () => {
  const markdown = '> On **30 September** [the two](event:1990-x) agreed [@one; @two, p. 3].\n\n- _First_ item';
  expect(plainText(markdown)).toBe('On 30 September the two agreed.\n\nFirst item');
});
