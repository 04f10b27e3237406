import { isTranslated } from '@tumen/domain/localized-text';
import type { PublicQuestion } from '@tumen/domain/quiz/question';
import { builder } from '../builder.ts';
import { localeArgs, localizeOrNull } from '../localized.ts';
import { listOptions, QuestionKindEnum, QuestionOption } from '../question/question.type.ts';
import { Answer } from './answer.type.ts';
import { ownQuestions, rowId } from './attempt.visibility.ts';
import { QuestionFeedback } from './question-feedback.type.ts';
import { releasedKeyLoader } from './released-key.ts';
import { readAnswer, readView } from './stored.ts';

const QuestionResponse = builder.prismaObject('Response', {
  name: 'QuestionResponse',
  description: 'What was answered so far.',
  fields: (t) => ({
    answer: t.field({ type: Answer, description: 'The saved answer.', resolve: ({ answer }) => readAnswer(answer) }),
    sequence: t.exposeInt('sequence', { description: 'The number under which the client saved it.' }),
    isFinal: t.exposeBoolean('isFinal', { description: 'True when the answer is fixed.' }),
    savedAt: t.expose('savedAt', { type: 'DateTime', description: 'When the server stored it.' }),
  }),
});

export const AttemptQuestion = builder.prismaNode('AttemptQuestion', {
  nullable: true,
  description: 'What a student may see of a question in their attempt.',
  id: { field: 'id' },
  // By selection: no field selects `key`, so that it is in no row (released-key.ts loads it).
  select: { id: true },
  findUnique: (id, context) => ({ id: rowId(id), ...ownQuestions(context) }),
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'Place in the quiz, from 1.' }),
    points: t.exposeFloat('points', { description: 'What a right answer earns.' }),
    kind: t.field({
      type: QuestionKindEnum,
      description: 'How the question is answered.',
      select: { view: true },
      resolve: ({ view }) => readView(view).kind,
    }),
    prompt: t.string({
      description: 'The question.',
      args: localeArgs,
      select: { view: true },
      resolve: ({ view }, { locale }) => localizeOrNull(readView(view).prompt, locale) ?? '',
    }),
    translated: t.boolean({
      description: 'True when prompt, options and targets exist in the language asked for; false when English stands in for it.',
      args: localeArgs,
      select: { view: true },
      resolve: ({ view }, { locale }) => textsOf(readView(view)).every((text) => isTranslated(text, locale ?? 'en')),
    }),
    hint: t.string({
      nullable: true,
      description: 'A help that costs nothing. Null when there is none.',
      args: localeArgs,
      select: { view: true },
      resolve: ({ view }, { locale }) => localizeOrNull(readView(view).hint, locale),
    }),
    options: t.field({
      type: [QuestionOption],
      description: 'Choice: the options. Ordering: the items, shuffled. Matching: the left side. Numeric: empty.',
      select: { view: true },
      args: localeArgs,
      resolve: ({ view }, { locale }) => listOptions(readView(view).options, locale),
    }),
    targets: t.field({
      type: [QuestionOption],
      description: 'Matching: the right side. Else empty.',
      select: { view: true },
      args: localeArgs,
      resolve: ({ view }, { locale }) => listOptions(readView(view).targets, locale),
    }),
    unit: t.string({
      nullable: true,
      description: 'Numeric: what is counted. Null for the other kinds.',
      args: localeArgs,
      select: { view: true },
      resolve: ({ view }, { locale }) => localizeOrNull(readView(view).unit, locale),
    }),
    response: t.relation('response', {
      type: QuestionResponse,
      nullable: true,
      description: 'What you answered so far. Null before the first save.',
    }),
    feedback: t.field({
      type: QuestionFeedback,
      nullable: true,
      description: 'The verdict and the key. Null until the `feedbackPolicy` of the attempt releases them.',
      select: { id: true, view: true, response: { select: { fraction: true } } },
      resolve: async ({ id, view, response }, _args, context) => {
        const key = await releasedKeyLoader(context)(id);
        return key && { kind: readView(view).kind, key, fraction: response?.fraction ?? 0 };
      },
    }),
  }),
});

function textsOf({ prompt, options, targets }: PublicQuestion) {
  return [prompt, ...options.map(({ text }) => text), ...targets.map(({ text }) => text)];
}
