/** By which rules a student takes a quiz that was assigned: those of the quiz, what the assignment says otherwise, what the student is granted. */
import type { FeedbackPolicy, QuestionOrder } from './blueprint.ts';

const MINUTE_MS = 60_000;

export type QuizRules = {
  /** Null: no limit. */
  readonly timeLimitMinutes: number | null;
  /** Null: as many as one likes. */
  readonly attemptsAllowed: number | null;
  /** When all attempts end. Null: never. */
  readonly closesAt: Date | null;
  readonly feedbackPolicy: FeedbackPolicy;
  readonly order: QuestionOrder;
};

/** What an assignment says otherwise; null: as the quiz has it. */
export type RuleChanges = { readonly [Rule in keyof QuizRules]: QuizRules[Rule] | null };

/** What one student is granted, for one assignment or for all. */
export type Accommodation = {
  /** Whole, 0 or more: 50 is time and a half. */
  readonly extraTimePercent: number;
  /** 0 or more. */
  readonly extraAttempts: number;
  /** Null: as for everybody. */
  readonly closesAt: Date | null;
};

/** The rules of the quiz, changed where the assignment says so. */
export function changeRules(quiz: QuizRules, changes: RuleChanges): QuizRules {
  return {
    timeLimitMinutes: changes.timeLimitMinutes ?? quiz.timeLimitMinutes,
    attemptsAllowed: changes.attemptsAllowed ?? quiz.attemptsAllowed,
    closesAt: changes.closesAt ?? quiz.closesAt,
    feedbackPolicy: changes.feedbackPolicy ?? quiz.feedbackPolicy,
    order: changes.order ?? quiz.order,
  };
}

/**
 * The rules for a student with accommodations. Of several the largest counts in each respect. None shortens anything, and a window
 * cannot cut extra time: it stays open for the student by as many minutes as the time limit grew, so that whoever begins together with a
 * classmate has the granted share more than the classmate has left.
 *
 * @param endedAt when the teacher ended it for all: only a closing of the student's own may still be later.
 */
export function accommodate(rules: QuizRules, accommodations: readonly Accommodation[], endedAt: Date | null = null): QuizRules {
  const percent = Math.max(0, ...accommodations.map(({ extraTimePercent }) => extraTimePercent));
  const attempts = Math.max(0, ...accommodations.map(({ extraAttempts }) => extraAttempts));
  const limit = rules.timeLimitMinutes;
  const extraMinutes = limit === null ? 0 : Math.ceil((limit * percent) / 100);
  return {
    ...rules,
    timeLimitMinutes: limit === null ? null : limit + extraMinutes,
    attemptsAllowed: rules.attemptsAllowed === null ? null : rules.attemptsAllowed + attempts,
    closesAt: endedAt ? latest(endedAt, accommodations) : widen(rules.closesAt, accommodations, extraMinutes),
  };
}

/** The later of two ends; null is never, and later than any. */
export function laterEnd(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return null;
  return one > other ? one : other;
}

function widen(closesAt: Date | null, accommodations: readonly Accommodation[], minutes: number): Date | null {
  return closesAt && new Date(latest(closesAt, accommodations).getTime() + minutes * MINUTE_MS);
}

function latest(closesAt: Date, accommodations: readonly Accommodation[]): Date {
  return accommodations.reduce((last, { closesAt: own }) => (own !== null && own > last ? own : last), closesAt);
}
