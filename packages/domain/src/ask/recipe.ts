import type { CourseIdea } from './course-idea.ts';

/**
 * A research question as a query that answers it. Its title, its explanation and, for some, the way there from the course stand in the
 * messages of the site, under `recipes` and its slug.
 */
export type Recipe<Slug extends string = string> = {
  /** Unique among all recipes; also the key of its texts. */
  readonly slug: Slug;
  readonly query: string;
  /** JSON, as it stands in the pane of variables. Absent where the query takes none. */
  readonly variables?: string;
  /** What of the course it needs, the idea that it shows first. */
  readonly ideas: readonly [CourseIdea, ...CourseIdea[]];
};
