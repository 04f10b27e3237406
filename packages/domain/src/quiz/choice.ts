/** What the two kinds of choice share: one right option, or several. */
import type { LocalizedText } from '../localized-text.ts';
import type { PublicQuestion, Question } from './question.ts';
import { hiddenFrame, type QuestionFrame, shownFrame } from './question-frame.ts';
import type { Random } from './random.ts';

export type ChoiceOption = {
  readonly text: LocalizedText;
  readonly isCorrect: boolean;
  readonly rationale: LocalizedText;
};

/** `id` is the author's name for the option; students see an opaque one. */
export type CuratedOption = ChoiceOption & { readonly id: string };

/** Builds a choice question. Options that are all numbers stand in order, others are shuffled. */
export function choiceQuestion(
  kind: Extract<PublicQuestion['kind'], 'SINGLE_CHOICE' | 'MULTIPLE_RESPONSE'>,
  content: QuestionFrame & { readonly options: readonly ChoiceOption[] },
  random: Random,
): Question {
  const options = random.identify(arrange(content.options, random));
  return {
    view: {
      ...shownFrame(content),
      kind,
      options: options.map(({ id, item }) => ({ id, text: item.text })),
      targets: [],
    },
    key: {
      ...hiddenFrame(content),
      answer: { optionIds: options.filter(({ item }) => item.isCorrect).map(({ id }) => id), pairs: [] },
      rationales: options.map(({ id, item }) => ({ optionId: id, isCorrect: item.isCorrect, text: item.rationale })),
    },
  };
}

function arrange(options: readonly ChoiceOption[], random: Random): readonly ChoiceOption[] {
  return inNumericOrder(options) ?? random.shuffle(options);
}

/**
 * Sorts options that are all numbers; undefined when they are not. Numbers out of order cost reading time and test nothing (Haladyna,
 * Downing and Rodriguez 2002, guideline on logical order).
 */
export function inNumericOrder<Option extends { readonly text: LocalizedText }>(
  options: readonly Option[],
): Option[] | undefined {
  const isNumeric = options.every(({ text }) => /^[\d.]+$/.test(text.en));
  return isNumeric ? [...options].sort((a, b) => Number(a.text.en) - Number(b.text.en)) : undefined;
}
