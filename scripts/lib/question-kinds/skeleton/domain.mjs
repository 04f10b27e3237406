import { constantOf } from '../constant-of.mjs';

/** @type {import('../write-skeleton.mjs').Skeleton} */
export const domainSkeleton = {
  'shape.ts': (kind) => `import type { QuestionOption } from '../../question.ts';

// What this kind alone shows, takes or hides is declared here, as in ../numeric/shape.ts.

/** How a question is written by hand: so far, options of which one is right. */
export type Curated = {
  readonly kind: '${constantOf(kind)}';
  /** \`id\` is the author's name for the option; students see an opaque one. */
  readonly options: readonly QuestionOption[];
  /** The id of the right option. */
  readonly right: string;
};
`,

  'make.ts': (kind) => `import type { Question } from '../../question.ts';
import { hiddenFrame, type QuestionFrame, shownFrame } from '../../question-frame.ts';
import type { Random } from '../../random.ts';
import type { Curated } from './shape.ts';

/** Builds a question of this kind. */
export function ${kind.name}Question(
  { options, right, ...frame }: QuestionFrame & Omit<Curated, 'kind'>,
  random: Random,
): Question {
  const shown = random.identify(random.shuffle(options));
  return {
    view: {
      ...shownFrame(frame),
      kind: '${constantOf(kind)}',
      options: shown.map(({ id, item }) => ({ id, text: item.text })),
      targets: [],
    },
    key: {
      ...hiddenFrame(frame),
      answer: { optionIds: shown.filter(({ item }) => item.id === right).map(({ id }) => id), pairs: [] },
      rationales: [],
    },
  };
}
`,

  'rules.ts': (kind) => `import type { KindRules } from '../../kind-rules.ts';
import { ${kind.name}Question } from './make.ts';
import { score${kind.type} } from './score.ts';
import type { Curated } from './shape.ts';

export const rules: KindRules<Curated> = {
  answerField: 'optionIds',
  markedBy: 'SERVER',
  scoringNote: { en: '', ko: '', ru: '' },
  put: ({ options, right }, frame, random) => ${kind.name}Question({ ...frame, options, right }, random),
  pickView: () => ({}),
  listFaults: () => [],
  listGaps: (_view, { optionIds }) => (optionIds.length === 0 ? ['Choose an option.'] : []),
  score: ({ key }, answer) => score${kind.type}(key, answer),
};
`,

  'paper.ts': () => `import { choicePaper } from '../../paper/choice-paper.ts';
import type { KindPaper } from '../../paper/kind-paper.ts';

export const paper: KindPaper = { ...choicePaper, task: { en: '', ko: '', ru: '' } };
`,

  'score.ts': (kind) => `import type { Answer, QuestionKey } from '../../question.ts';

/** Scores an answer. Say by which formula, and where it was published. */
export function score${kind.type}(_key: QuestionKey, _answer: Answer): number {
  return 0;
}
`,

  'test.ts': (kind) => `import { expect, it } from 'vitest';
import { toPublicQuestion } from '../../public-question.ts';
import { createRandom } from '../../random.ts';
import { scoreAnswer } from '../../scoring/score.ts';
import { FRAME, NOTHING } from '../../test/frame.ts';
import { ${kind.name}Question } from './make.ts';
import { paper } from './paper.ts';
import { rules } from './rules.ts';

const options = ['a', 'b', 'c'].map((id) => ({ id, text: { en: \`Option \${id}\` } }));
const question = ${kind.name}Question({ ...FRAME, options, right: 'b' }, createRandom('any'));

it('earns the full mark for the right answer and nothing for none', () => {
  expect(scoreAnswer(question, NOTHING)).toBe(0);
  expect(scoreAnswer(question, question.key.answer), 'Write the formula into score.ts').toBe(1);
});

it('tells the student how it is scored, in three languages', () => {
  for (const note of Object.values(rules.scoringNote)) expect(note, 'Fill in scoringNote of rules.ts').not.toBe('');
});

it('says on paper what to do, in three languages', () => {
  for (const task of Object.values(paper.task)) expect(task, 'Fill in task of paper.ts').not.toBe('');
});

it('shows nothing of the key', () => {
  expect(Object.keys(toPublicQuestion(question)).sort()).toEqual(['kind', 'options', 'prompt', 'targets']);
});
`,
};
