import type { CourseIdea } from './course-idea.ts';

/** What the learner has to replace in the query that a step starts with. A valid name, so that the API can say where it is. */
export const GAP = '____';

/** What an answer lacks. The sentence that tells the learner stands in the messages of the site, under `archiveCourse.faults`. */
export type CourseFault =
  | 'noDay'
  | 'noNames'
  | 'notOnlyAgainst'
  | 'noEvents'
  | 'noDates'
  | 'otherYears'
  | 'noCount'
  | 'firstPage'
  | 'oneCount'
  | 'sameCount'
  | 'otherCount'
  | 'oneTreaty'
  | 'noFacts'
  | 'otherState'
  | 'onlyWatched'
  | 'noKorean'
  | 'noRussian'
  | 'noPlace'
  | 'noEventDates'
  | 'notTenPeriods'
  | 'noPeriodCounts';

/** One step of the course "Ask the archive": a question of history, a query with a gap, and what its answer must hold. */
export type CourseStep = {
  readonly idea: CourseIdea;
  /** The query to complete. It fails as it stands. */
  readonly start: string;
  /** JSON in the pane of variables at the start. Absent where the step uses none. */
  readonly startVariables?: string;
  /** One right query of many. */
  readonly solution: string;
  readonly solutionVariables?: string;
  /**
   * What the data of an answer still lacks, null when it answers the question. Looks at values only, never at the text of the query, and
   * takes every language for the same.
   */
  readonly findFault: (data: unknown) => CourseFault | null;
};
