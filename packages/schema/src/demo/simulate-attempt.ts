import { randomUUID } from 'node:crypto';
import type { Locale } from '@tumen/domain/localized-text';
import type { QuizRules } from '@tumen/domain/quiz/assignment-rules';
import { deadlineOf } from '@tumen/domain/quiz/attempt-policy';
import type { Answer } from '@tumen/domain/quiz/question';
import type { PlacedQuestion } from '@tumen/domain/quiz/quiz-question';
import { createRandom, type Random } from '@tumen/domain/quiz/random';
import { scoreAnswer } from '@tumen/domain/quiz/scoring/score';
import { chanceOf, drawNormal, type SimulatedItem } from '@tumen/domain/simulation/ability';
import { simulateAnswer } from '@tumen/domain/simulation/simulate-answer';

/** So often a student leaves a question out. */
const OMITTED_PERCENT = 3;
/** Seconds for a question. */
const LEAST_SECONDS = 25;
const MOST_SECONDS = 95;

export type DemoStudent = {
  readonly learnerId: string;
  readonly enrollmentId: string;
  readonly name: string;
  /** In standard deviations of the class. */
  readonly ability: number;
};

/** The questions that were drawn for a seed. Several students share one. */
export type DemoForm = { readonly seed: string; readonly questions: readonly PlacedQuestion[] };

export type DemoResponse = {
  readonly questionId: string;
  readonly answer: Answer;
  /** 0 to 1; null as in a real attempt: not handed in yet, or for the teacher to mark. */
  readonly fraction: number | null;
  readonly savedAt: Date;
};

/** An attempt as it is stored, with the ids of its questions in their order. */
export type DemoAttempt = {
  readonly id: string;
  readonly student: DemoStudent;
  readonly form: DemoForm;
  readonly rules: QuizRules;
  readonly startedAt: Date;
  readonly deadlineAt: Date | null;
  /** Null: it goes on. */
  readonly submittedAt: Date | null;
  readonly isAutoSubmitted: boolean;
  /** The question that the student is at, from 1. */
  readonly position: number;
  readonly questionIds: readonly string[];
  readonly responses: readonly DemoResponse[];
};

export type AttemptScript = {
  readonly student: DemoStudent;
  readonly form: DemoForm;
  readonly rules: QuizRules;
  readonly startedAt: Date;
  readonly locale: Locale;
  readonly model: (item: string) => SimulatedItem;
  /** What the student writes to questions that the server does not mark. */
  readonly essay?: string | undefined;
  /** 1: as fast as others; 2 takes twice the time. */
  readonly pace: number;
  /** At what moment to look: whoever is not through by then is still working. Absent: when all is over. */
  readonly until?: Date | undefined;
};

/** How able a student is, who is made up: it follows from the key of the learner, so that nothing of it has to be kept. */
export function abilityOf(learnerId: string): number {
  return drawNormal(createRandom(`ability of ${learnerId}`));
}

/** What a student answers to a question. Again and again the same. */
export function answerOf(
  question: PlacedQuestion,
  { student, locale, model }: Pick<AttemptScript, 'student' | 'locale' | 'model'>,
  random: Random,
): Answer | null {
  if (random.integer(1, 100) <= OMITTED_PERCENT) return null;
  return simulateAnswer(question, { chance: chanceOf(student.ability, model(question.item)), locale }, random);
}

/**
 * Lets a student take a quiz, by the rules that a real attempt has and with answers that are scored as real ones are: at the deadline the
 * server would hand it in, and what was not answered by then stays so.
 */
export function simulateAttempt(script: AttemptScript, random: Random): DemoAttempt {
  const { student, form, rules, startedAt, pace, until } = script;
  const deadlineAt = deadlineOf(startedAt, rules.timeLimitMinutes, rules.closesAt);
  const steps = timeSteps(script, random);
  const last = steps.at(-1) ?? startedAt;
  const isGoingOn = until !== undefined && last >= until;
  const isLate = !isGoingOn && deadlineAt !== null && last >= deadlineAt;
  const end = until ?? deadlineAt;
  const reached = steps.filter((savedAt) => end === null || savedAt < end);
  const questionIds = form.questions.map(() => randomUUID());
  const responses = reached.flatMap((savedAt, index): DemoResponse[] => {
    const [question, questionId] = [form.questions[index], questionIds[index]];
    if (!question || questionId === undefined) return [];
    const answer = writeEssay(question, script) ?? answerOf(question, script, random);
    if (answer === null) return [];
    return [{ questionId, answer, fraction: isGoingOn ? null : scoreAnswer(question, answer), savedAt }];
  });
  return {
    id: randomUUID(),
    student,
    form,
    rules,
    startedAt,
    deadlineAt,
    submittedAt: isGoingOn ? null : isLate ? deadlineAt : new Date(last.getTime() + 1_000 * pace),
    isAutoSubmitted: isLate,
    position: Math.min(reached.length + 1, form.questions.length),
    questionIds,
    responses,
  };
}

/** When each question is answered. */
function timeSteps({ form, startedAt, pace }: AttemptScript, random: Random): Date[] {
  let time = startedAt.getTime();
  return form.questions.map(() => {
    time += Math.round(random.integer(LEAST_SECONDS, MOST_SECONDS) * pace * 1_000);
    return new Date(time);
  });
}

function writeEssay({ view }: PlacedQuestion, { essay }: AttemptScript): Answer | null {
  return view.criteria !== undefined && essay !== undefined ? { optionIds: [], pairs: [], text: essay } : null;
}
