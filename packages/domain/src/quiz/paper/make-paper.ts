import { type Locale, type LocalizedText, localize } from '../../localized-text.ts';
import { KIND_PAPERS, KIND_RULES } from '../kinds.ts';
import type { KeyCitation, Question } from '../question.ts';
import type { KeyEntry, KeySheet, Paper } from './paper-model.ts';
import type { Variant } from './variants.ts';

/** The paper of a variant. It is made of what a student may see alone. */
export function makePaper({ name, questions }: Variant, locale: Locale): Paper {
  const text = (localized: LocalizedText) => localize(localized, locale);
  return {
    variant: name,
    questions: questions.map(({ view, points }, index) => ({
      number: index + 1,
      points,
      prompt: text(view.prompt),
      hint: view.hint ? text(view.hint) : null,
      task: KIND_PAPERS[view.kind].task[locale],
      parts: KIND_PAPERS[view.kind].parts(view, text, locale),
    })),
  };
}

/**
 * The key sheet of all variants side by side.
 *
 * @param cite Writes a citation as a line.
 */
export function makeKeySheet(variants: readonly Variant[], locale: Locale, cite: (citation: KeyCitation) => string): KeySheet {
  const text = (localized: LocalizedText) => localize(localized, locale);
  const keyOf = ({ view, key }: Question) => KIND_PAPERS[view.kind].key({ view, key }, text, locale);
  const [first] = variants;
  const entries = (first?.questions ?? []).map((question): KeyEntry => {
    const { view, key, points, place } = question;
    const numbers = variants.flatMap(({ name, questions }) =>
      questions.flatMap((other, index) =>
        other.place === place ? [{ variant: name, number: index + 1, key: keyOf(other) }] : [],
      ),
    );
    return {
      numbers,
      points,
      prompt: text(view.prompt),
      right: KIND_PAPERS[view.kind].right(question, text, locale),
      scoring: KIND_RULES[view.kind].scoringNote[locale],
      explanation: text(key.explanation),
      sources: key.citations.map(cite),
    };
  });
  return {
    variants: variants.map(({ name }) => name),
    rows: entries.map((_, index) => ({
      number: index + 1,
      keys: variants.flatMap(({ questions }) =>
        questions.slice(index, index + 1).map((question) => ({ key: keyOf(question), points: question.points })),
      ),
    })),
    entries,
  };
}
