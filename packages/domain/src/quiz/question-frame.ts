/** What questions of every kind have, and how it splits into what is shown and what is hidden. */
import type { LocalizedText } from '../localized-text.ts';
import type { KeyCitation, QuestionOption } from './question.ts';
import type { Random } from './random.ts';

export type QuestionFrame = {
  readonly prompt: LocalizedText;
  readonly hint?: LocalizedText;
  readonly explanation: LocalizedText;
  readonly events: readonly string[];
  readonly about?: readonly string[];
  readonly citations: readonly KeyCitation[];
};

export function shownFrame({ prompt, hint }: QuestionFrame) {
  return { prompt, ...(hint && { hint }) };
}

export function hiddenFrame({ explanation, events, about, citations }: QuestionFrame) {
  return { explanation, events, ...(about && { about }), citations };
}

/** Gives each text an opaque id. */
export function withIds(texts: readonly LocalizedText[], random: Random): QuestionOption[] {
  return random.identify(texts).map(({ id, item }) => ({ id, text: item }));
}
