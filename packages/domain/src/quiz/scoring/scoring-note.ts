import type { Locale } from '../../localized-text.ts';
import { KIND_RULES, type QuestionKind } from '../kinds.ts';

/** States for the student, in one sentence, how answers of a kind are scored. */
export function scoringNote(kind: QuestionKind): Readonly<Record<Locale, string>> {
  return KIND_RULES[kind].scoringNote;
}
