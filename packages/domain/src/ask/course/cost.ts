import type { CourseStep } from '../course-step.ts';
import { countsOf, listsOf } from '../read-answer.ts';

export const COST: CourseStep = {
  idea: 'cost',
  start: `{
  periods {
    slug
    events(first: 100) {
      edges {
        node {
          participations {
            actor {
              events(first: 100) {
                edges {
                  node {
                    title
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
`,
  solution: /* GraphQL */ `query CourseCost {
  periods {
    slug
    events(first: 1) {
      totalCount
    }
  }
}
`,
  findFault: (data) => {
    const periods = listsOf(data).find((list) => list.length >= 10);
    if (periods === undefined) return 'notTenPeriods';
    return periods.every((period) => countsOf(period).some((count) => count > 0)) ? null : 'noPeriodCounts';
  },
};
