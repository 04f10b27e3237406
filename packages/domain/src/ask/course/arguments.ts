import type { CourseStep } from '../course-step.ts';
import { mentions } from '../read-answer.ts';

const AGAINST = ['Kosygin', 'kosygin', '코시긴', 'Косыгин'];
const FOR = [
  'Putin in Pyongyang',
  '2000-putin-in-pyongyang',
  '평양의 푸틴',
  'Путин в Пхеньяне',
  'Khrushchev’s visit',
  '1960-khrushchev-visit',
];

export const ARGUMENTS: CourseStep = {
  idea: 'arguments',
  start: `{
  claim(code: "B9") {
    text
    evidence(stance: ____) {
      note
      event {
        slug
        title
      }
    }
  }
}
`,
  solution: /* GraphQL */ `query CourseArguments {
  claim(code: "B9") {
    text
    evidence(stance: CHALLENGES) {
      note
      event {
        slug
        title
      }
    }
  }
}
`,
  findFault: (data) => {
    if (mentions(data, FOR)) return 'notOnlyAgainst';
    return mentions(data, AGAINST) ? null : 'noEvents';
  },
};
