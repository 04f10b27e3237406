import type { Locale, LocalizedText } from '../../localized-text.ts';
import type { PublicQuestion, Question } from '../question.ts';
import type { Random } from '../random.ts';
import type { PaperPart } from './paper-model.ts';

/** Picks the text of the language of the paper. */
export type ToText = (text: LocalizedText) => string;

/** How a kind of question stands on paper. */
export type KindPaper = {
  /** What to do, in one sentence. */
  readonly task: Readonly<Record<Locale, string>>;
  /** The question with its options in another order, where the order says nothing. */
  readonly reorder: (question: Question, random: Random) => Question;
  /** What stands below the prompt. It is given no key. */
  readonly parts: (view: PublicQuestion, text: ToText, locale: Locale) => readonly PaperPart[];
  /** What is written on a paper that is right: "B, D". A dash where a teacher has to judge. */
  readonly key: (question: Question, text: ToText, locale: Locale) => string;
  /** The right answer in words, a line each. */
  readonly right: (question: Question, text: ToText, locale: Locale) => readonly string[];
};

/** For kinds without options. */
export function asItStands(question: Question): Question {
  return question;
}

/** Shuffles the options. */
export function reorderOptions({ view, key }: Question, random: Random): Question {
  return { view: { ...view, options: random.shuffle(view.options) }, key };
}
