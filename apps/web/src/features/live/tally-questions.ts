import type { LiveStudent } from './fold-progress.ts';

/** What the students of a class made of one question so far. */
export type Tally = {
  readonly item: string;
  readonly answered: number;
  readonly right: number;
  readonly partly: number;
  readonly wrong: number;
  /** Answers that the teacher has to mark. */
  readonly open: number;
  /** Whether so many get it wrong that the teacher should know. */
  readonly isFailing: boolean;
};

/** Of fewer answers nothing follows. */
const LEAST_ANSWERS = 3;
const FAILING_SHARE = 0.5;

/** Counts the answers to each item. Those that are not fully right most often stand first. */
export function tallyQuestions(students: readonly LiveStudent[]): Tally[] {
  const questions = students.flatMap((student) => student.questions);
  const items = new Set(questions.flatMap(({ item }) => item ?? []));
  const tallies = [...items].map((item) => {
    const answers = questions.filter((question) => question.item === item && question.isAnswered);
    const count = (wanted: (fraction: number) => boolean) =>
      answers.filter(({ fraction }) => fraction !== null && wanted(fraction)).length;
    const right = count((fraction) => fraction === 1);
    const wrong = count((fraction) => fraction === 0);
    const partly = count((fraction) => fraction > 0 && fraction < 1);
    const marked = right + partly + wrong;
    const isFailing = marked >= LEAST_ANSWERS && wrong + partly > marked * FAILING_SHARE;
    return { item, answered: answers.length, right, partly, wrong, open: answers.length - marked, isFailing };
  });
  return tallies.sort((a, b) => failure(b) - failure(a));
}

function failure({ right, partly, wrong }: Tally): number {
  const marked = right + partly + wrong;
  return marked === 0 ? -1 : (wrong + partly / 2) / marked;
}
