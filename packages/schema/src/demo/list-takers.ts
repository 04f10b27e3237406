import type { Locale } from '@tumen/domain/localized-text';
import type { Random } from '@tumen/domain/quiz/random';
import type { DemoScene } from './demo-works.ts';
import { DEMO_ESSAYS } from './essays/essays.ts';
import type { AttemptScript, DemoStudent } from './simulate-attempt.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** By their places in the list of students. */
const ABSENT = [7, 22];
export const SLOWER_STUDENT = 3;
export const ILL_STUDENT = 19;

const ESSAY_QUIZ_TAKERS = 14;
const NOT_STARTED = 5;
/** Who is below takes a quiz again that may be repeated, and gains by it: in standard deviations of the class. */
const REPEATS_BELOW = -0.1;
const GAIN = 0.7;

/** Who takes a quiz, when, and how fast. */
export type Taker = Pick<AttemptScript, 'student' | 'startedAt' | 'pace' | 'until' | 'essay'>;

type TakenWork = { readonly opensAt: Date; readonly attemptsAllowed: number | null };

export function listTakers(
  scene: DemoScene,
  students: readonly DemoStudent[],
  work: TakenWork,
  { locale, now }: { readonly locale: Locale; readonly now: Date },
  random: Random,
): Taker[] {
  switch (scene) {
    case 'NOTHING':
      return [];
    case 'RUNNING':
      return listWorking(students, work, now, random);
    case 'ESSAYS':
      return listWriters(students, work, locale, random);
    case 'TAKEN':
      return listClass(students, work, random);
  }
}

/** The class took it together; two were absent, and whoever did badly took it again where they may. */
function listClass(students: readonly DemoStudent[], { opensAt, attemptsAllowed }: TakenWork, random: Random): Taker[] {
  const present = students.filter((_student, index) => !ABSENT.includes(index));
  const first = present.map((student) => ({
    student,
    startedAt: later(opensAt, random.integer(600, 900) / 60),
    pace: random.integer(70, 130) / 100,
  }));
  const repeating = attemptsAllowed === 1 ? [] : first.filter(({ student }) => student.ability < REPEATS_BELOW);
  const again = repeating.map(({ student }) => ({
    student: { ...student, ability: student.ability + GAIN },
    startedAt: later(opensAt, 34 * 60 + random.integer(0, 120)),
    pace: random.integer(70, 130) / 100,
  }));
  return [...first, ...again];
}

/** Some took it at home on one of three evenings; every second of them wrote the essay, the better students the better ones. */
function listWriters(students: readonly DemoStudent[], { opensAt }: TakenWork, locale: Locale, random: Random): Taker[] {
  const able = students.filter((_student, index) => index !== ILL_STUDENT);
  const takers = random.sample(able, ESSAY_QUIZ_TAKERS).sort((a, b) => b.ability - a.ability);
  return takers.map((student, index) => ({
    student,
    startedAt: later(opensAt, (8 + 24 * random.integer(0, 2)) * 60 + random.integer(0, 240)),
    pace: random.integer(150, 250) / 100,
    essay: index % 2 === 0 ? DEMO_ESSAYS[locale][index / 2]?.text : undefined,
  }));
}

/** Most began within minutes of each other, and work at different speeds. */
function listWorking(students: readonly DemoStudent[], { opensAt }: TakenWork, now: Date, random: Random): Taker[] {
  return random.sample(students, students.length - NOT_STARTED).map((student) => ({
    student,
    startedAt: later(opensAt, random.integer(20, 200) / 60),
    pace: random.integer(70, 260) / 100,
    until: now,
  }));
}

function later(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * MINUTE_MS);
}

/** How long after the closing the student may still hand in who was ill. */
export const GRACE_OF_ILL_MS = 48 * HOUR_MS;
