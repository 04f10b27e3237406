import type { Draft } from '../content.ts';
import type { Fault } from '../fault.ts';
import { checkActorsOncePerEvent } from './actors-once.ts';
import { checkCauses } from './causes.ts';
import { checkDates } from './dates.ts';
import { checkLanguages } from './languages.ts';
import { checkLessons } from './lessons.ts';
import { checkPeriods } from './periods.ts';
import { checkProses } from './proses.ts';
import { checkQuestions } from './questions.ts';
import { checkQuizzes } from './quizzes.ts';
import { checkReferences } from './references.ts';
import { checkRepeats } from './repeats.ts';
import type { Rule } from './rule.ts';
import { checkUniqueKeys } from './unique-keys.ts';
import { checkUnusedSources } from './unused-sources.ts';

const RULES: readonly Rule[] = [
  checkUniqueKeys,
  checkReferences,
  checkRepeats,
  checkLanguages,
  checkPeriods,
  checkDates,
  checkActorsOncePerEvent,
  checkCauses,
  checkQuestions,
  checkQuizzes,
  checkLessons,
  checkProses,
  checkUnusedSources,
];

/** Runs every rule of how the records hang together. */
export function checkIntegrity(draft: Draft): Fault[] {
  return RULES.flatMap((rule) => [...rule(draft)]);
}
