import type { CourseStep } from '../course-step.ts';
import { yearsOf } from '../read-answer.ts';

export const FILTERS: CourseStep = {
  idea: 'filters',
  start: `{
  events(filter: { kinds: [TREATY], from: "1990", to: "____" }, first: 20) {
    edges {
      node {
        date
        title
      }
    }
  }
}
`,
  solution: /* GraphQL */ `query CourseFilters {
  events(filter: { kinds: [TREATY], from: "1990", to: "1999" }, first: 20) {
    edges {
      node {
        date
        title
      }
    }
  }
}
`,
  findFault: (data) => {
    const years = new Set(yearsOf(data));
    if (years.size === 0) return 'noDates';
    if ([...years].some((year) => year < 1990 || year > 1999)) return 'otherYears';
    return [1995, 1996, 1999].every((year) => years.has(year)) ? null : 'noEvents';
  },
};
