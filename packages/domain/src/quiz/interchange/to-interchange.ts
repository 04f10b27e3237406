import { isTranslated, LOCALES, type Locale, type LocalizedText, localize } from '../../localized-text.ts';
import type { Question, QuestionKind } from '../question.ts';
import { type FeedbackNotes, joinFeedback } from './feedback-notes.ts';
import type { InterchangeBody, InterchangeMatching, InterchangeQuestion, Loss, LossCode } from './interchange-question.ts';

/** What goes along with a question: its id number, its tags, and what it rests on as text in the language of the file. */
export type InterchangeFrame = {
  readonly id: string;
  readonly tags: readonly string[];
  readonly points: number;
  readonly notes: FeedbackNotes;
};

export type Converted = { readonly question: InterchangeQuestion | null; readonly losses: readonly Loss[] };

/** Longest tag of Moodle. */
const MAX_TAG = 50;

/** Puts a question into the form that the formats share, in one language. Kinds without such a form are left out. */
export function toInterchange(question: Question, frame: InterchangeFrame, locale: Locale): Converted {
  const { view, key } = question;
  const text = (localized: LocalizedText) => localize(localized, locale).trim();
  const lose = (code: LossCode, detail?: string): Loss => ({
    question: frame.id === '' ? text(view.prompt) : frame.id,
    code,
    ...(detail !== undefined && { detail }),
  });
  const body = BODIES[view.kind]?.(question, text);
  if (!body) return { question: null, losses: [lose('LEFT_OUT', nameOf(view.kind))] };
  return {
    question: {
      id: frame.id,
      prompt: text(view.prompt),
      hint: view.hint ? text(view.hint) : '',
      feedback: joinFeedback(text(key.explanation), frame.notes, locale),
      tags: [...frame.tags, `lang:${locale}`].filter((tag) => tag.length <= MAX_TAG),
      points: frame.points,
      body,
    },
    losses: [
      ...(isTranslated(view.prompt, locale) ? [] : [lose('NOT_TRANSLATED')]),
      ...(view.kind === 'PLACEMENT' ? [lose('PLACEMENT')] : []),
      ...(view.kind === 'ESSAY' ? [lose('RUBRIC')] : []),
    ],
  };
}

type Text = (text: LocalizedText) => string;

/** "map point": for losses. */
function nameOf(kind: QuestionKind): string {
  return kind.toLowerCase().replaceAll('_', ' ');
}

/** A kind is absent when the formats have nothing that could hold it. */
const BODIES: Partial<Record<QuestionKind, (question: Question, text: Text) => InterchangeBody>> = {
  SINGLE_CHOICE: (question, text) => ({ type: 'choice', isSingle: true, options: optionsOf(question, text, [1, 0]) }),
  MULTIPLE_RESPONSE: (question, text) => {
    const right = question.key.answer.optionIds.length;
    const wrong = question.view.options.length - right;
    // As score-multiple-response.ts scores: right and wrong options weigh the same in total.
    return { type: 'choice', isSingle: false, options: optionsOf(question, text, [1 / right, -1 / wrong]) };
  },
  ORDERING: ({ view, key }, text) => ({
    type: 'ordering',
    items: key.answer.optionIds.flatMap((id) =>
      view.options.filter((option) => option.id === id).map((option) => text(option.text)),
    ),
  }),
  MATCHING: matchingOf,
  PLACEMENT: matchingOf,
  NUMERIC: ({ view, key }, text) => ({
    type: 'numeric',
    number: key.answer.number ?? 0,
    tolerance: key.tolerance ?? 0,
    unit: view.unit ? text(view.unit) : '',
  }),
  SHORT_ANSWER: ({ key: { knownAnswers = [] } }, text) => ({
    type: 'short-answer',
    // Students may answer in any of the languages.
    answers: knownAnswers.flatMap(({ accept, fraction, rationale }) =>
      [...new Set(LOCALES.flatMap((locale) => accept[locale] ?? []))].map((spelling) => ({
        text: spelling,
        fraction,
        feedback: text(rationale),
      })),
    ),
  }),
  ESSAY: ({ view: { criteria = [], words }, key: { model } }, text) => ({
    type: 'essay',
    graderInfo: [
      ...(words ? [`${words.min}–${words.max}`] : []),
      ...criteria.flatMap(({ title, levels }) => [
        text(title),
        ...levels.map((level) => `  ${level.points}: ${text(level.text)}`),
      ]),
      ...(model ? ['', text(model)] : []),
    ].join('\n'),
  }),
};

function optionsOf({ view, key }: Question, text: Text, [right, wrong]: readonly [number, number]) {
  return view.options.map((option) => {
    const rationale = key.rationales.find(({ optionId }) => optionId === option.id);
    return {
      text: text(option.text),
      fraction: key.answer.optionIds.includes(option.id) ? right : wrong,
      feedback: rationale ? text(rationale.text) : '',
    };
  });
}

function matchingOf({ view, key }: Question, text: Text): InterchangeMatching {
  const targets = new Map(view.targets.map((target) => [target.id, text(target.text)]));
  const targetOf = new Map(key.answer.pairs.map(({ optionId, targetId }) => [optionId, targetId]));
  const used = new Set(targetOf.values());
  return {
    type: 'matching',
    pairs: view.options.map(({ id, text: left }) => ({ left: text(left), right: targets.get(targetOf.get(id) ?? '') ?? '' })),
    distractors: [...targets].filter(([id]) => !used.has(id)).map(([, right]) => right),
  };
}
