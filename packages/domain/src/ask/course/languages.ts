import type { CourseStep } from '../course-step.ts';
import { textsOf } from '../read-answer.ts';

export const LANGUAGES: CourseStep = {
  idea: 'languages',
  start: `{
  event(slug: "1955-juche-speech") {
    english: title
    korean: title(locale: ____)
    russian: title(locale: ____)
  }
}
`,
  solution: /* GraphQL */ `query CourseLanguages {
  event(slug: "1955-juche-speech") {
    english: title
    korean: title(locale: KO)
    russian: title(locale: RU)
  }
}
`,
  findFault: (data) => {
    if (!textsOf(data).some((text) => /\p{Script=Hangul}/u.test(text))) return 'noKorean';
    return textsOf(data).some((text) => /\p{Script=Cyrillic}/u.test(text)) ? null : 'noRussian';
  },
};
