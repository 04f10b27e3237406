/** Item statistics of an assigned quiz, for the teacher of the class alone. */
import { localize } from '@tumen/domain/localized-text';
import { ABSENCES, type Absence, whyNoItemFigure } from '@tumen/domain/quiz/statistics/absence';
import type { ChoiceCount } from '@tumen/domain/quiz/statistics/choice-counts';
import type { Band } from '@tumen/domain/quiz/statistics/confidence-band';
import { warningText } from '@tumen/domain/quiz/statistics/warning-text';
import type { ItemWarning, QuizWarning } from '@tumen/domain/quiz/statistics/warnings';
import { Assignment } from '../assignment/assignment.type.ts';
import { builder } from '../builder.ts';
import { RulingKindEnum } from '../grading/grading.type.ts';
import { localeArgs, localized } from '../localized.ts';
import { QuestionKindEnum } from '../question/question.type.ts';
import { encodeNodeId } from '../relay/node-id.ts';
import { described } from '../vocabulary.ts';
import {
  type AskedItemShape,
  type AskedQuestionShape,
  type AssignmentStatisticsShape,
  computeAssignmentStatistics,
  MOST_VARIANTS,
  optionTexts,
} from './assignment-statistics.ts';
import { type AnswerCountShape, MOST_ANSWERS } from './count-answers.ts';

const ABSENCE_DESCRIPTIONS: Record<Absence, string> = {
  TOO_FEW_ATTEMPTS: 'It takes more attempts that were handed in and marked.',
  TOO_FEW_QUESTIONS: 'It takes two questions.',
  DIFFERENT_LENGTHS: 'The attempts have different numbers of questions that count.',
  NO_VARIATION: 'All marks are equal, so that nothing can go with them.',
  NOT_COUNTED: 'The question was dropped.',
};

const FigureAbsence = builder.enumType('FigureAbsence', {
  description: 'Why a figure is not there.',
  values: Object.fromEntries(ABSENCES.map((each) => [each, { description: ABSENCE_DESCRIPTIONS[each] }])) as Record<
    Absence,
    { description: string }
  >,
});

type FigureShape = { readonly value: number | null; readonly band?: Band | null; readonly absence: Absence };

const Figure = builder.objectRef<FigureShape>('Figure').implement({
  description: 'A figure of the statistics, or why there is none.',
  fields: (t) => ({
    value: t.exposeFloat('value', { nullable: true, description: 'The figure. Null: see `absence`.' }),
    from: t.float({
      nullable: true,
      description: 'Where the figure would lie at least in 95 of 100 classes like this one. Null where no such band is known.',
      resolve: ({ band }) => band?.from ?? null,
    }),
    to: t.float({
      nullable: true,
      description: 'Where it would lie at most.',
      resolve: ({ band }) => band?.to ?? null,
    }),
    absence: t.field({
      type: FigureAbsence,
      nullable: true,
      description: 'Why there is no figure. Null when there is one.',
      resolve: ({ value, absence }) => (value === null ? absence : null),
    }),
  }),
});

type Code = ItemWarning['code'] | QuizWarning['code'];

const WarningCode = builder.enumType('StatisticsWarningCode', {
  description: 'What there is to look at.',
  values: described<Code>({
    LOOK_AT_KEY: 'More strong than weak students chose a wrong option.',
    NOBODY_CHOSE: 'Nobody chose a wrong option.',
    RARELY_CHOSEN: 'Hardly anybody chose a wrong option.',
    ALMOST_EVERYBODY_RIGHT: 'Almost everybody has it right.',
    ALMOST_NOBODY_RIGHT: 'Almost nobody has it right.',
    NO_BETTER_THAN_GUESSING: 'The class earns no more than guessing would.',
    NEGATIVE_DISCRIMINATION: 'Who did well in the rest did worse here.',
    WEAK_DISCRIMINATION: 'It hardly follows the rest of the quiz.',
    TOO_FEW_ATTEMPTS: 'There are too few attempts to judge.',
    DIFFERENT_LENGTHS: 'The attempts have different numbers of questions.',
    LOW_CONSISTENCY: 'The questions measure different things.',
  }),
});

/** `choice` is the option that the warning names, in all languages. */
type WarningShape = { readonly warning: ItemWarning | QuizWarning; readonly texts: ReturnType<typeof optionTexts> };

const StatisticsWarning = builder.objectRef<WarningShape>('StatisticsWarning').implement({
  description: 'Something to look at in a question, or in a quiz as a whole.',
  fields: (t) => ({
    code: t.field({ type: WarningCode, description: 'What.', resolve: ({ warning }) => warning.code }),
    isTentative: t.boolean({
      description: 'True when it rests on too few responses to judge.',
      resolve: ({ warning }) => 'isTentative' in warning && warning.isTentative,
    }),
    text: t.string({
      description: 'The same in a sentence, with its figures.',
      args: localeArgs,
      resolve: ({ warning, texts }, { locale }) => {
        const language = locale ?? 'en';
        if (!('choice' in warning)) return warningText(warning, language);
        const choice = localize(texts.get(warning.choice) ?? { en: warning.choice }, language);
        return warningText({ ...warning, choice }, language);
      },
    }),
  }),
});

type ShownChoice = ChoiceCount & Pick<AskedQuestionShape, 'view'>;

const ChoiceCountType = builder.objectRef<ShownChoice>('ChoiceCount').implement({
  description: 'How often an option was chosen.',
  fields: (t) => ({
    text: t.string({
      description: 'What the option says.',
      args: localeArgs,
      resolve: ({ key, view }, { locale }) =>
        localize(view.options.find(({ text }) => text.en === key)?.text ?? { en: key }, locale ?? 'en'),
    }),
    isRight: t.exposeBoolean('isCorrect', { description: 'Whether choosing it is right by the key.' }),
    count: t.exposeInt('count', { description: 'Attempts that chose it.' }),
    weakCount: t.exposeInt('weakCount', { description: 'Of the third with the fewest points in the rest of the quiz.' }),
    strongCount: t.exposeInt('strongCount', { description: 'Of the third with the most points there.' }),
  }),
});

const AnswerCount = builder.objectRef<AnswerCountShape>('AnswerCount').implement({
  description: 'How often an answer was typed.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The answer, as one of those who gave it typed it.' }),
    count: t.exposeInt('count', { description: 'Attempts that gave it.' }),
    share: t.exposeFloat('share', { description: 'What it earned of the points on average, 0 to 1.' }),
  }),
});

const AskedQuestion = builder.objectRef<AskedQuestionShape>('AskedQuestion').implement({
  description: 'A question as all who got it were asked, however its options were mixed.',
  fields: (t) => ({
    questionId: t.id({
      description:
        'The `id` of it in one of the attempts: for `regradeAssignment` it stands for the same question in all of them.',
      resolve: ({ questionId }) => encodeNodeId('AttemptQuestion', questionId),
    }),
    kind: t.field({ type: QuestionKindEnum, description: 'How it is answered.', resolve: ({ view }) => view.kind }),
    prompt: t.string({
      ...localized('prompt', 'The question.'),
      resolve: ({ view }, args) => localized('prompt', '').resolve(view, args),
    }),
    isDropped: t.exposeBoolean('isDropped', { description: 'True when its teacher took it out of the count.' }),
    ruling: t.field({
      type: RulingKindEnum,
      nullable: true,
      description: 'What its teacher declared right, as it is in force. Null: the key counts.',
      resolve: ({ ruling }) => ruling,
    }),
    responseCount: t.exposeInt('responses', { description: 'Counted attempts that have it.' }),
    omittedCount: t.exposeInt('omitted', { description: 'Of these, the ones without an answer.' }),
    weakSize: t.exposeInt('weakSize', {
      description: 'How many are in the third with the fewest points in the rest. 0 where the attempts can’t be split.',
    }),
    strongSize: t.exposeInt('strongSize', { description: 'How many are in the third with the most points.' }),
    choices: t.field({
      type: [ChoiceCountType],
      description: 'Choice: each option with how often it was chosen. Else empty.',
      resolve: ({ choices, view }) => choices.map((choice) => ({ ...choice, view })),
    }),
    answers: t.field({
      type: [AnswerCount],
      description: `Number and short answer: what was typed, the most frequent first; at most ${MOST_ANSWERS}. Else empty.`,
      resolve: ({ answers }) => [...answers],
    }),
  }),
});

const ItemStatisticsType = builder.objectRef<AskedItemShape>('ItemStatistics').implement({
  description:
    'Figures of a question over all attempts that have it, those of a generator taken together. Names and formulas are those of Moodle’s quiz statistics; all are percents.',
  fields: (t) => ({
    item: t.exposeString('item', { description: 'What it was drawn from: the same for all who got it.' }),
    responseCount: t.int({
      description: 'Attempts that the figures rest on.',
      resolve: ({ statistics }) => statistics.responses,
    }),
    isJudgeable: t.boolean({
      description: 'False: too few attempts to judge by the figures.',
      resolve: ({ statistics }) => statistics.isJudgeable,
    }),
    facility: t.field({
      type: Figure,
      description: 'Facility index: the mean of the points, of the points that can be had.',
      resolve: ({ statistics }) => ({
        value: statistics.facility,
        band: statistics.facilityBand,
        absence: whyNoItemFigure(statistics),
      }),
    }),
    standardDeviation: t.field({
      type: Figure,
      description: 'How far the points lie apart.',
      resolve: ({ statistics }) => ({ value: statistics.standardDeviation, absence: whyNoItemFigure(statistics) }),
    }),
    guessScore: t.float({
      nullable: true,
      description: 'What guessing would earn on average. Null where that can’t be said.',
      resolve: ({ statistics }) => statistics.guessScore,
    }),
    discriminationIndex: t.field({
      type: Figure,
      description: 'Discrimination index: the correlation with the points for the rest of the quiz, −100 to 100.',
      resolve: ({ statistics }) => ({
        value: statistics.discriminationIndex,
        band: statistics.discriminationBand,
        absence: whyNoItemFigure(statistics),
      }),
    }),
    discriminativeEfficiency: t.field({
      type: Figure,
      description: 'How much of the discrimination that such points could have they do have.',
      resolve: ({ statistics }) => ({ value: statistics.discriminativeEfficiency, absence: whyNoItemFigure(statistics) }),
    }),
    pointBiserial: t.field({
      type: Figure,
      description: 'The correlation with the points for the whole quiz, the question included, −100 to 100.',
      resolve: ({ statistics }) => ({ value: statistics.pointBiserial, absence: whyNoItemFigure(statistics) }),
    }),
    warnings: t.field({
      type: [StatisticsWarning],
      description: 'What is odd about it, the gravest first.',
      resolve: (item) => item.warnings.map((warning) => ({ warning, texts: optionTexts(item) })),
    }),
    variants: t.field({
      type: [AskedQuestion],
      description: `What was asked. One where everybody got the same; of what was made for each student anew the most frequent, at most ${MOST_VARIANTS}.`,
      resolve: ({ variants }) => [...variants],
    }),
    variantCount: t.exposeInt('variantCount', { description: 'How many different questions it was.' }),
  }),
});

const AssignmentStatistics = builder.objectRef<AssignmentStatisticsShape>('AssignmentStatistics').implement({
  description:
    'Statistics of an assigned quiz over the first attempt of each student that was handed in and marked, with the scores as they stand.',
  fields: (t) => ({
    attemptCount: t.int({ description: 'Attempts that are counted.', resolve: ({ scores }) => scores.attempts }),
    unmarkedCount: t.exposeInt('unmarked', { description: 'First attempts that are left out until you have marked them.' }),
    isJudgeable: t.boolean({
      description: 'False: too few attempts to judge by the figures.',
      resolve: ({ scores }) => scores.isJudgeable,
    }),
    maxPoints: t.float({
      description: 'Points that the longest attempt could earn.',
      resolve: ({ scores }) => scores.maxMarks,
    }),
    meanPoints: t.float({
      nullable: true,
      description: 'Points earned on average. Null without an attempt.',
      resolve: ({ scores }) => scores.meanMarks,
    }),
    medianPoints: t.float({
      nullable: true,
      description: 'Half of the attempts earned at most so many. Null without an attempt.',
      resolve: ({ scores }) => scores.medianMarks,
    }),
    standardDeviationPoints: t.field({
      type: Figure,
      description: 'How far the points of the attempts lie apart.',
      resolve: ({ scores }) => ({ value: scores.standardDeviationMarks, absence: 'TOO_FEW_ATTEMPTS' as const }),
    }),
    alphaPercent: t.field({
      type: Figure,
      description: 'Cronbach’s alpha in percent: how far the questions measure the same. At most 100; it may be negative.',
      resolve: ({ scores, whyNoConsistency: absence }) => ({ value: scores.alphaPercent, absence }),
    }),
    errorRatioPercent: t.field({
      type: Figure,
      description: 'How much of the standard deviation is chance.',
      resolve: ({ scores, whyNoConsistency: absence }) => ({ value: scores.errorRatioPercent, absence }),
    }),
    standardErrorPoints: t.field({
      type: Figure,
      description: 'Standard error: by so many points the score of one attempt may be off by chance.',
      resolve: ({ scores, whyNoConsistency: absence }) => ({ value: scores.standardErrorMarks, absence }),
    }),
    warnings: t.field({
      type: [StatisticsWarning],
      description: 'What to keep in mind about the quiz as a whole.',
      resolve: ({ warnings }) => warnings.map((warning) => ({ warning, texts: new Map() })),
    }),
    items: t.field({
      type: [ItemStatisticsType],
      description: 'Its questions, in the order of the quiz.',
      resolve: ({ items }) => [...items],
    }),
  }),
});

builder.prismaObjectField(Assignment, 'statistics', (t) =>
  t.field({
    type: AssignmentStatistics,
    nullable: true,
    description:
      'Item statistics of the quiz. Null unless you teach the class, and for a lesson. Ask for it of one assignment: it is costly.',
    select: { id: true },
    resolve: ({ id }, _args, context) => computeAssignmentStatistics(context, id),
  }),
);
