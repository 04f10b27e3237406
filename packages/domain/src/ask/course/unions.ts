import type { CourseStep } from '../course-step.ts';
import { leavesOf, yearsOf } from '../read-answer.ts';

/** The harbor of Rajin, 42.25 degrees north. */
const LATITUDE = 42.25;

export const UNIONS: CourseStep = {
  idea: 'unions',
  start: `{
  search(query: "Rajin", first: 10) {
    edges {
      node {
        slug
        node {
          ... on Event {
            date
          }
          ... on ____ {
            latitude
            longitude
          }
        }
      }
    }
  }
}
`,
  solution: /* GraphQL */ `query CourseUnions {
  search(query: "Rajin", first: 10) {
    edges {
      node {
        slug
        node {
          ... on Event {
            date
          }
          ... on Place {
            latitude
            longitude
          }
        }
      }
    }
  }
}
`,
  findFault: (data) => {
    if (!leavesOf(data).some(({ value }) => value === LATITUDE)) return 'noPlace';
    return yearsOf(data).length === 0 ? 'noEventDates' : null;
  },
};
