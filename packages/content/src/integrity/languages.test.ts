import { rejects } from '../../test/rejects.ts';

const FOUNDING = 'events/first-years/1948-founding.yaml';
const LESSON = 'lessons/the-first-years/lesson.yaml';

rejects([
  ['a period without Korean', 'periods.yaml', 'ko: 초기, ', '', 'periods.yaml:4 title is missing in Korean (ko)'],
  ['a theme without Russian', 'themes.yaml', ', ru: Дипломатия', '', 'themes.yaml:2 title is missing in Russian (ru)'],
  ['a place without Korean', 'places.yaml', 'ko: 모스크바, ', '', 'places.yaml:2 name is missing in Korean (ko)'],
  [
    'an event without Korean and Russian',
    FOUNDING,
    ', ko: 조선민주주의인민공화국 수립, ru: Провозглашена КНДР',
    '',
    `${FOUNDING}:5 title is missing in Korean (ko) and Russian (ru)`,
  ],
  ['an actor without Russian', 'actors/dprk.yaml', ', ru: КНДР', '', 'actors/dprk.yaml:2 name is missing in Russian (ru)'],
  ['a term without Russian', 'glossary/juche.yaml', ', ru: чучхе', '', 'glossary/juche.yaml:1 name is missing in Russian (ru)'],
  ['a lesson without Korean', LESSON, 'ko: 초기, ', '', `${LESSON}:5 title is missing in Korean (ko)`],
  ['a text without English', 'themes.yaml', 'en: Talks', 'ru: Talks', 'themes.yaml:3 description.en is missing'],
]);
