import { z } from 'zod';
import { must, text, words } from '../../shape/common.ts';

const MOST_WORDS = 40;

export const quotation = z
  .strictObject({
    text: must(
      text,
      ({ en }) => en.trim().split(/\s+/).length <= MOST_WORDS,
      `is longer than ${MOST_WORDS} words`,
      'Quote the words that matter',
    ),
    original: z.strictObject({ lang: words.describe('BCP 47'), text: words }).exactOptional(),
    locator: words.exactOptional(),
    translator: text.exactOptional().describe('Who put it into English; absent when it was read in English'),
  })
  .describe('Words of the source that the editors saw, short and without quotation marks');
