/** What each student will do, drawn from the seed alone: the same seed gives the same class, whatever the server does. */
import type { Random } from '@tumen/domain/quiz/random';
import type { Knowledge } from './choose-answer.ts';

/**
 * How a student ends: hands in at the bell; goes away in the middle and is handed in by the server; or goes on writing past the deadline
 * until the server refuses, and is handed in likewise.
 */
type Ending = 'HANDS_IN' | 'GOES_AWAY' | 'WRITES_ON';

/**
 * How the saves of one question travel: one after the other; each twice at once, as by a retry that was not needed; all at once in any
 * order; or the newest first and the older ones after it, as if they had been on a slow line.
 */
type Delivery = 'IN_ORDER' | 'TWICE' | 'CROSSED' | 'OVERTAKEN';

export type QuestionPlan = {
  /** What is saved, first to last; null: the answer is taken back. */
  readonly answers: readonly (Knowledge | null)[];
  readonly delivery: Delivery;
  /** True: the last one is marked as final, so that nothing can change it. */
  readonly isFixed: boolean;
};

export type StudentPlan = {
  readonly name: string;
  readonly ending: Ending;
  /** Clicks at the same moment. */
  readonly startClicks: number;
  readonly submitClicks: number;
  /** In the order of the quiz. */
  readonly questions: readonly QuestionPlan[];
  /** Positions, from 1, in the order in which they are answered. */
  readonly path: readonly number[];
  /** After so many questions of the path the deadline of those who do not hand in is moved close. */
  readonly endsAfter: number;
  /** After so many questions of the path the page is loaded again. */
  readonly reloadsAfter: number;
};

/** Plans one student. `random` is theirs alone. */
export function planStudent(name: string, questionCount: number, random: Random): StudentPlan {
  const ending = weigh<Ending>(random, [
    ['HANDS_IN', 80],
    ['GOES_AWAY', 10],
    ['WRITES_ON', 10],
  ]);
  const ability = random.integer(20, 90);
  const questions = Array.from({ length: questionCount }, () => planQuestion(ability, random));
  return {
    name,
    ending,
    startClicks: random.integer(1, 3) === 1 ? random.integer(2, 4) : 1,
    submitClicks: random.integer(1, 3) === 1 ? 2 : 1,
    questions,
    path: random.shuffle(questions.map((_, index) => index + 1)),
    endsAfter: random.integer(1, questionCount),
    reloadsAfter: random.integer(1, questionCount),
  };
}

/** How many acknowledgements of starts, saves and submissions a student waits for, those past a moved deadline left out. */
export function countRequests({ ending, startClicks, submitClicks, questions, path, endsAfter }: StudentPlan): number {
  const done = ending === 'HANDS_IN' ? path : path.slice(0, endsAfter);
  const saves = done.reduce((sum, position) => sum + countSaves(questions[position - 1]), 0);
  return startClicks + saves + (ending === 'HANDS_IN' ? submitClicks : 0);
}

function countSaves(question: QuestionPlan | undefined): number {
  return (question?.answers.length ?? 0) * (question?.delivery === 'TWICE' ? 2 : 1);
}

/** `ability` is the chance of a right answer, in percent. */
function planQuestion(ability: number, random: Random): QuestionPlan {
  const know = (): Knowledge => (random.integer(1, 100) <= ability ? 'RIGHT' : random.integer(0, 1) === 1 ? 'PARTLY' : 'WRONG');
  const last = random.integer(1, 100) <= 8 ? null : know();
  const drafts = Array.from({ length: random.integer(0, 2) }, know);
  // Who never touches a question saves nothing; who takes an answer back saves that.
  const answers = last === null && drafts.length === 0 ? [] : [...drafts, last];
  const delivery = weigh<Delivery>(random, [
    ['IN_ORDER', 70],
    ['TWICE', 10],
    ['CROSSED', 10],
    ['OVERTAKEN', 10],
  ]);
  return { answers, delivery, isFixed: (last === 'RIGHT' || last === 'WRONG') && random.integer(1, 8) === 1 };
}

/** One of the values, as likely as its weight; the weights add up to 100. */
function weigh<T>(random: Random, weights: readonly (readonly [T, number])[]): T {
  let rest = random.integer(1, 100);
  for (const [value, weight] of weights) {
    rest -= weight;
    if (rest <= 0) return value;
  }
  throw new Error('The weights do not add up to 100.');
}
