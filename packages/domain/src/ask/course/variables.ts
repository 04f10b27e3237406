import type { CourseStep } from '../course-step.ts';
import { mentions, textsOf } from '../read-answer.ts';

const WITH_CHINA = ['1961-china-dprk-treaty', '1961-07-11'];
const WITHOUT_CHINA = ['1961-treaty-of-friendship', '1961-07-06'];
const WATCHED_BY_CHINA = ['2024-comprehensive-strategic-partnership-treaty', '2024-06-19'];

export const VARIABLES: CourseStep = {
  idea: 'variables',
  start: `query TreatiesOf($state: String!) {
  events(filter: { kinds: [TREATY], actors: [____], roles: [PARTY] }, first: 20) {
    edges {
      node {
        slug
        date
        title
      }
    }
  }
}
`,
  startVariables: '{ "state": "prc" }',
  solution: /* GraphQL */ `query CourseVariables($state: String!) {
  events(filter: { kinds: [TREATY], actors: [$state], roles: [PARTY] }, first: 20) {
    edges {
      node {
        slug
        date
        title
      }
    }
  }
}
`,
  solutionVariables: '{ "state": "prc" }',
  findFault: (data) => {
    if (mentions(data, WITHOUT_CHINA)) return 'otherState';
    if (mentions(data, WATCHED_BY_CHINA)) return 'onlyWatched';
    if (mentions(data, WITH_CHINA)) return null;
    return textsOf(data).length === 0 ? 'noEvents' : 'otherState';
  },
};
