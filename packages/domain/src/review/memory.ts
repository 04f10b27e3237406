/**
 * When to ask a question again: FSRS-6 with its default parameters, as ts-fsrs computes it.
 *
 * @see https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm
 */
import { type Card, fsrs, generatorParameters, Rating, State } from 'ts-fsrs';

export const REVIEW_STATES = ['LEARNING', 'REVIEW', 'RELEARNING'] as const;
/** LEARNING and RELEARNING: asked again within minutes. REVIEW: asked again after days. */
export type ReviewState = (typeof REVIEW_STATES)[number];

export const REVIEW_GRADES = ['AGAIN', 'GOOD'] as const;
/** Two of the four grades of FSRS: people misuse the ones between, and two predict as well. */
export type ReviewGrade = (typeof REVIEW_GRADES)[number];

/** What is known of how well something is remembered. Made by `startMemory` and `reviewMemory` only. */
export type Memory = {
  readonly state: ReviewState;
  /** Which of the steps of minutes it is at, from 0; 0 in REVIEW. */
  readonly step: number;
  /** Days until the probability of recall falls to the wished retention; above 0. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  /** How often it was asked, the first time included. */
  readonly reviews: number;
  /** How often it was forgotten after it had been in REVIEW. */
  readonly lapses: number;
  readonly reviewedAt: Date;
  readonly dueAt: Date;
};

/** The defaults of FSRS-6, written out so that an update of the library cannot move anybody's dates. */
const WEIGHTS = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014,
  1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

/** The share of reviews that are meant to be right: more asks too often, less forgets too much. */
export const WISHED_RETENTION = 0.9;

const MAX_INTERVAL_DAYS = 36_500;

const scheduler = fsrs(
  generatorParameters({
    w: WEIGHTS,
    request_retention: WISHED_RETENTION,
    maximum_interval: MAX_INTERVAL_DAYS,
    learning_steps: ['1m', '10m'],
    relearning_steps: ['10m'],
    enable_short_term: true,
    // Off: the same answers at the same times give the same dates.
    enable_fuzz: false,
  }),
);

const STATES = { LEARNING: State.Learning, REVIEW: State.Review, RELEARNING: State.Relearning } as const;
const GRADES = { AGAIN: Rating.Again, GOOD: Rating.Good } as const;

/** The grade of an answer: fully right is GOOD, everything else AGAIN. `fraction` is 0 to 1. */
export function gradeOf(fraction: number): ReviewGrade {
  return fraction >= 1 ? 'GOOD' : 'AGAIN';
}

/** The memory of something that was asked for the first time. */
export function startMemory(grade: ReviewGrade, at: Date): Memory {
  const unknown = { due: at, stability: 0, difficulty: 0, scheduled_days: 0, learning_steps: 0, reps: 0, lapses: 0 };
  return toMemory(scheduler.next({ ...unknown, elapsed_days: 0, state: State.New }, at, GRADES[grade]).card, at);
}

/** The memory after another answer. Days are counted in UTC. */
export function reviewMemory(memory: Memory, grade: ReviewGrade, at: Date): Memory {
  // Two servers' clocks differ a little; time does not run backwards for it.
  const later = at < memory.reviewedAt ? memory.reviewedAt : at;
  return toMemory(scheduler.next(toCard(memory), later, GRADES[grade]).card, later);
}

/** How likely a right answer is at a moment, 0 to 1. */
export function recallProbability(memory: Memory, at: Date): number {
  return scheduler.get_retrievability(toCard(memory), at, false);
}

/** Days after which something of this stability is asked again: 1 to 36,500. */
export function intervalDays(stability: number): number {
  return scheduler.next_interval(stability, 0);
}

function toCard({ state, step, stability, difficulty, reviews, lapses, reviewedAt, dueAt }: Memory): Card {
  return {
    state: STATES[state],
    learning_steps: step,
    stability,
    difficulty,
    reps: reviews,
    lapses,
    last_review: reviewedAt,
    due: dueAt,
    // Written by the library for its own log, and read by nothing here.
    elapsed_days: 0,
    scheduled_days: 0,
  };
}

function toMemory({ state, learning_steps, stability, difficulty, reps, lapses, due }: Card, at: Date): Memory {
  const name = REVIEW_STATES.find((known) => STATES[known] === state);
  if (!name) throw new Error(`A review ended in the state ${State[state]}.`);
  return { state: name, step: learning_steps, stability, difficulty, reviews: reps, lapses, reviewedAt: at, dueAt: due };
}
