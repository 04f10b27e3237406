import type { CourseStep } from '../course-step.ts';
import { listsOf, mentions } from '../read-answer.ts';

const TREATIES = [
  ['1961-07-06', '6 July 1961', '1961년 7월 6일', '6 июля 1961'],
  ['2024-06-19', '19 June 2024', '2024년 6월 19일', '19 июня 2024'],
];

export const FRAGMENTS: CourseStep = {
  idea: 'fragments',
  start: `{
  old: event(slug: "1961-treaty-of-friendship") {
    ...Treaty
  }
  new: event(slug: "2024-comprehensive-strategic-partnership-treaty") {
    ...Treaty
  }
}

fragment Treaty on ____ {
  date
  facts {
    text
  }
}
`,
  solution: /* GraphQL */ `query CourseFragments {
  old: event(slug: "1961-treaty-of-friendship") {
    ...CourseTreaty
  }
  new: event(slug: "2024-comprehensive-strategic-partnership-treaty") {
    ...CourseTreaty
  }
}

fragment CourseTreaty on Event {
  date
  facts {
    text
  }
}
`,
  findFault: (data) => {
    if (!TREATIES.every((days) => mentions(data, days))) return 'oneTreaty';
    return listsOf(data).filter((list) => list.length > 0).length < TREATIES.length ? 'noFacts' : null;
  },
};
