const LONGEST_MEAN_SENTENCE = { B1: 14, B2: 18, C1: 24 } as const;

export type SentenceLevel = keyof typeof LONGEST_MEAN_SENTENCE | 'beyond';

/** The level of the CEFR for whose readers sentences of this mean length are thought fit, in English words. A guide, no certified level. */
export function sentenceLevel(wordsPerSentence: number): SentenceLevel {
  const levels = ['B1', 'B2', 'C1'] as const;
  return levels.find((level) => wordsPerSentence <= LONGEST_MEAN_SENTENCE[level]) ?? 'beyond';
}
