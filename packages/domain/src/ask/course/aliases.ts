import type { CourseStep } from '../course-step.ts';
import { countsOf } from '../read-answer.ts';

/** Events of 1990 to 1995, by who took part. */
const AT_LEAST = { seoul: 11, pyongyang: 26 };

export const ALIASES: CourseStep = {
  idea: 'aliases',
  start: `{
  ____: events(filter: { from: "1990", to: "1995", actors: ["rok"] }) {
    totalCount
  }
  ____: events(filter: { from: "1990", to: "1995", actors: ["dprk"] }) {
    totalCount
  }
}
`,
  solution: /* GraphQL */ `query CourseAliases {
  seoul: events(filter: { from: "1990", to: "1995", actors: ["rok"] }) {
    totalCount
  }
  pyongyang: events(filter: { from: "1990", to: "1995", actors: ["dprk"] }) {
    totalCount
  }
}
`,
  findFault: (data) => {
    const counts = countsOf(data);
    if (counts.length < 2) return 'oneCount';
    if (new Set(counts).size < 2) return 'sameCount';
    const isSeoul = (count: number) => count >= AT_LEAST.seoul && count < AT_LEAST.pyongyang;
    return counts.some(isSeoul) && counts.some((count) => count >= AT_LEAST.pyongyang) ? null : 'otherCount';
  },
};
