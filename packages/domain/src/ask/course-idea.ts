/** The ideas of GraphQL that the course "Ask the archive" teaches, one a step, in its order. */
export const COURSE_IDEAS = [
  'field',
  'nesting',
  'arguments',
  'filters',
  'connections',
  'cursors',
  'aliases',
  'fragments',
  'variables',
  'languages',
  'unions',
  'cost',
] as const;

export type CourseIdea = (typeof COURSE_IDEAS)[number];
