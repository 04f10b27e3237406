import type { CourseStep } from '../course-step.ts';
import { mentions, yearsOf } from '../read-answer.ts';

/** The first event of the nuclear thread, and the last of its first five. */
const FIRST_PAGE = ['1946-soviet-mineral-prospecting', '1965-yongbyon-irt-2000'];
const SECOND_PAGE = ['1977-trilateral-safeguards'];

export const CURSORS: CourseStep = {
  idea: 'cursors',
  start: `{
  events(filter: { themes: ["nuclear"] }, first: 5, after: "____") {
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        slug
        date
      }
    }
  }
}
`,
  solution: /* GraphQL */ `query CourseCursors {
  events(
    filter: { themes: ["nuclear"] }
    first: 5
    after: "WzEsIkV2ZW50LkRBVEVfQVNDIiwiMTk2NS0wMS0wMSIsIjE5NjUteW9uZ2J5b24taXJ0LTIwMDAiXQ"
  ) {
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        slug
        date
      }
    }
  }
}
`,
  findFault: (data) => {
    if (mentions(data, FIRST_PAGE)) return 'firstPage';
    if (mentions(data, SECOND_PAGE)) return null;
    return yearsOf(data).length === 0 ? 'noDates' : 'noEvents';
  },
};
