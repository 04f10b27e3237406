import type { Draft } from '../content.ts';
import type { Fault } from '../fault.ts';
import { checkActorsOncePerEvent } from './actors-once.ts';
import { checkAddresses } from './addresses.ts';
import { checkAliases } from './aliases.ts';
import { checkAnnotations } from './annotations.ts';
import { checkCauses } from './causes.ts';
import { checkCoordinates } from './coordinates.ts';
import { checkCourse } from './course.ts';
import { checkDates } from './dates.ts';
import { checkIdentifiers } from './identifiers.ts';
import { checkLanguages } from './languages.ts';
import { checkLessons } from './lessons.ts';
import { checkLifetimes } from './lifetimes.ts';
import { checkNames } from './names.ts';
import { checkNearDuplicates } from './near-duplicates.ts';
import { checkPeriods } from './periods.ts';
import { checkProses } from './proses.ts';
import { checkQuestions } from './questions.ts';
import { checkQuizzes } from './quizzes.ts';
import { checkReferences } from './references.ts';
import { checkRepeats } from './repeats.ts';
import { checkRoutes } from './routes.ts';
import type { Rule } from './rule.ts';
import { checkSides } from './sides.ts';
import { checkTenures } from './tenures.ts';
import { checkUniqueKeys } from './unique-keys.ts';
import { checkUnusedSources } from './unused-sources.ts';

const RULES: readonly Rule[] = [
  checkUniqueKeys,
  checkIdentifiers,
  checkReferences,
  checkRepeats,
  checkLanguages,
  checkPeriods,
  checkDates,
  checkActorsOncePerEvent,
  checkCauses,
  checkAnnotations,
  checkLifetimes,
  checkTenures,
  checkSides,
  checkCoordinates,
  checkRoutes,
  checkNearDuplicates,
  checkAddresses,
  checkNames,
  checkAliases,
  checkQuestions,
  checkQuizzes,
  checkLessons,
  checkProses,
  checkCourse,
  checkUnusedSources,
];

/** Runs every rule of how the records hang together. */
export function checkIntegrity(draft: Draft): Fault[] {
  return RULES.flatMap((rule) => [...rule(draft)]);
}
