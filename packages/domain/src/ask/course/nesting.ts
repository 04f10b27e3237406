import type { CourseStep } from '../course-step.ts';
import { mentions } from '../read-answer.ts';

const OPPONENTS = [
  ['Choe Chang-ik', 'choe-chang-ik', '최창익', 'Цой Чан Ик'],
  ['Pak Chang-ok', 'pak-chang-ok', '박창옥', 'Пак Чан Ок'],
];

export const NESTING: CourseStep = {
  idea: 'nesting',
  start: `{
  event(slug: "1956-august-plenum") {
    title
    participations {
      role
      actor ____
    }
  }
}
`,
  solution: /* GraphQL */ `query CourseNesting {
  event(slug: "1956-august-plenum") {
    title
    participations {
      role
      actor {
        name
      }
    }
  }
}
`,
  findFault: (data) => (OPPONENTS.every((names) => mentions(data, names)) ? null : 'noNames'),
};
