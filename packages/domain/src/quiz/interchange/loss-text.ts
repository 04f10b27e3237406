import type { Loss, LossCode } from './interchange-question.ts';

const SENTENCES: Record<LossCode, string> = {
  LANGUAGES: 'The file holds one language. Export once more for each other language.',
  NOT_TRANSLATED: 'It is not in this language yet; the English text stands in.',
  LEFT_OUT: 'It is left out: the other side has no such kind of question',
  HINT: 'The hint is left out: the format has none.',
  UNIT: 'The unit stands in the prompt: the format has none.',
  POINTS: 'Each question earns one point: points are not carried over.',
  TEXT_CHANGED: 'Characters that the format cannot hold were replaced',
  PARTIAL_CREDIT: 'Partial credit is not carried over',
  PLACEMENT: 'The placement becomes a matching, with a choice of all targets for each item.',
  RUBRIC: 'The rubric becomes a text for the grader.',
  GRADER_TEXT: 'The text for the grader is left out: the format has none.',
  DISTRACTORS: 'Right sides without a pair are left out',
  MEDIA: 'Pictures and files are left out.',
  CASE: 'Upper and lower case no longer count.',
  MANY_ANSWERS: 'Only the first answer with the full mark is kept',
  FEEDBACK: 'Some feedback is left out',
};

/** States in a sentence what was lost. */
export function lossText({ question, code, detail }: Loss): string {
  const sentence = detail === undefined ? SENTENCES[code] : `${SENTENCES[code]} (${detail}).`;
  const ended = /[.)]$/.test(sentence) ? sentence : `${sentence}.`;
  return question === undefined ? ended : `${question}: ${ended}`;
}
