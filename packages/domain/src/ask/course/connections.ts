import type { CourseStep } from '../course-step.ts';
import { countsOf } from '../read-answer.ts';

/** More events of Kim Il Sung than one page of three shows, by far. */
const AT_LEAST = 40;

export const CONNECTIONS: CourseStep = {
  idea: 'connections',
  start: `{
  actor(slug: "kim-il-sung") {
    name
    events(first: 3) {
      ____
      edges {
        node {
          dateLabel
          title
        }
      }
    }
  }
}
`,
  solution: /* GraphQL */ `query CourseConnections {
  actor(slug: "kim-il-sung") {
    name
    events(first: 3) {
      totalCount
      edges {
        node {
          dateLabel
          title
        }
      }
    }
  }
}
`,
  findFault: (data) => (countsOf(data).some((count) => count >= AT_LEAST) ? null : 'noCount'),
};
