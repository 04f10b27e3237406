import type { CourseStep } from '../course-step.ts';
import { mentions } from '../read-answer.ts';

const DAY = ['1961-07-06', '6 July 1961', '1961년 7월 6일', '6 июля 1961'];

export const FIELD: CourseStep = {
  idea: 'field',
  start: `{
  event(slug: "1961-treaty-of-friendship") {
    title
    ____
  }
}
`,
  solution: /* GraphQL */ `query CourseField {
  event(slug: "1961-treaty-of-friendship") {
    title
    date
  }
}
`,
  findFault: (data) => (mentions(data, DAY) ? null : 'noDay'),
};
