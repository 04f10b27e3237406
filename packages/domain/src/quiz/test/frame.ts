import type { QuestionFrame } from '../question-frame.ts';

/** What tests of a kind do not care about. */
export const FRAME: QuestionFrame = {
  prompt: { en: 'Prompt' },
  explanation: { en: 'Because' },
  events: [],
  citations: [{ source: 'book' }],
};

/** An answer that gives nothing. */
export const NOTHING = { optionIds: [], pairs: [] } as const;
