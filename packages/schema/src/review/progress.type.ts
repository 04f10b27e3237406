import { GENERATOR_NAMES } from '@tumen/domain/quiz/blueprint';
import { QUESTION_LEVELS, type QuestionLevel } from '@tumen/domain/quiz/curated';
import { GENERATOR_LEVELS } from '@tumen/domain/quiz/generators/levels';
import { generatorItem } from '@tumen/domain/quiz/quiz-question';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Period } from '../period/period.type.ts';
import { type Counts, countByItem, countByPeriod, NOTHING } from './count-progress.ts';

const QuestionLevelEnum = builder.enumType('QuestionLevel', {
  description: 'What a question asks a student to do.',
  values: {
    RECALL: { description: 'To know what happened, when, who took part and what words mean.' },
    UNDERSTAND: { description: 'To see order and connection: what led to what, and what a figure says.' },
    ANALYSE: { description: 'To question a source: who speaks, for whom, and what it can show.' },
    EVALUATE: { description: 'To weigh evidence and say how far it carries.' },
  } as const satisfies Record<QuestionLevel, { description: string }>,
});

/** The counts of all kinds of progress, with their descriptions. */
const CountsInterface = builder.interfaceRef<Counts>('ProgressCounts').implement({
  description: 'How far you are with some questions.',
  fields: (t) => ({
    answered: t.exposeInt('answered', {
      description: 'Questions of your quizzes whose answers you know by now, those left out included. Asked twice counts twice.',
    }),
    earnedShare: t.float({
      nullable: true,
      description: 'What you earned of their points, 0 to 1. Null when nothing was answered.',
      resolve: ({ answered, earned }) => (answered === 0 ? null : Math.round((1000 * earned) / answered) / 1000),
    }),
    toLearn: t.exposeInt('toLearn', { description: 'Review cards that are not learned yet.' }),
    learned: t.exposeInt('learned', { description: 'Review cards that are learned: once wrong, now known.' }),
  }),
});

type PeriodProgressShape = Counts & { readonly period: typeof Period.$inferType };
type LevelProgressShape = Counts & { readonly level: QuestionLevel };

const PeriodProgress = builder.objectRef<PeriodProgressShape>('PeriodProgress').implement({
  description:
    'How far you are with a period. A question on events of two periods counts in both, one on a term or a figure in none.',
  interfaces: [CountsInterface],
  fields: (t) => ({ period: t.field({ type: Period, description: 'The period.', resolve: ({ period }) => period }) }),
});

const LevelProgress = builder.objectRef<LevelProgressShape>('LevelProgress').implement({
  description:
    'How far you are with a skill. Authors say what a question asks of a student; what a generator asks is always the same.',
  interfaces: [CountsInterface],
  fields: (t) => ({ level: t.expose('level', { type: QuestionLevelEnum, description: 'The skill.' }) }),
});

export const Progress = builder.objectRef<{ readonly learnerId: string }>('Progress').implement({
  description: 'How you did so far. It counts only what is released: an exam that is not closed yet moves nothing.',
  fields: (t) => ({
    periods: t.field({
      type: [PeriodProgress],
      description: 'All periods, in order.',
      resolve: async ({ learnerId }, _args, context) => {
        const [periods, counts] = await Promise.all([
          context.db.period.findMany({ orderBy: { position: 'asc' } }),
          countByPeriod(context, learnerId),
        ]);
        return periods.map((period) => ({ period, ...(counts.get(period.slug) ?? NOTHING) }));
      },
    }),
    levels: t.field({
      type: [LevelProgress],
      description: 'All skills, from recall to evaluation.',
      resolve: async ({ learnerId }, _args, context) => countByLevel(context, learnerId),
    }),
  }),
});

async function countByLevel(context: Context, learnerId: string): Promise<LevelProgressShape[]> {
  const levelOf = new Map<string, QuestionLevel>([
    ...QUESTION_LEVELS.map((level) => [level, level] as const),
    ...GENERATOR_NAMES.map((name) => [generatorItem(name), GENERATOR_LEVELS[name]] as const),
  ]);
  const counts = [...(await countByItem(context, learnerId))];
  return QUESTION_LEVELS.map((level) => ({
    level,
    ...counts.filter(([key]) => levelOf.get(key) === level).reduce((sum, [, more]) => addCounts(sum, more), NOTHING),
  }));
}

function addCounts(a: Counts, b: Counts): Counts {
  return {
    answered: a.answered + b.answered,
    earned: a.earned + b.earned,
    toLearn: a.toLearn + b.toLearn,
    learned: a.learned + b.learned,
  };
}
