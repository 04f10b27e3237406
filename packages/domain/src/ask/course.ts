import { ALIASES } from './course/aliases.ts';
import { ARGUMENTS } from './course/arguments.ts';
import { CONNECTIONS } from './course/connections.ts';
import { COST } from './course/cost.ts';
import { CURSORS } from './course/cursors.ts';
import { FIELD } from './course/field.ts';
import { FILTERS } from './course/filters.ts';
import { FRAGMENTS } from './course/fragments.ts';
import { LANGUAGES } from './course/languages.ts';
import { NESTING } from './course/nesting.ts';
import { UNIONS } from './course/unions.ts';
import { VARIABLES } from './course/variables.ts';
import type { CourseIdea } from './course-idea.ts';
import type { CourseStep } from './course-step.ts';

/** The steps of the course by the idea that each teaches. */
export const COURSE_STEPS: { readonly [idea in CourseIdea]: CourseStep } = {
  field: FIELD,
  nesting: NESTING,
  arguments: ARGUMENTS,
  filters: FILTERS,
  connections: CONNECTIONS,
  cursors: CURSORS,
  aliases: ALIASES,
  fragments: FRAGMENTS,
  variables: VARIABLES,
  languages: LANGUAGES,
  unions: UNIONS,
  cost: COST,
};
