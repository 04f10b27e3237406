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
  ['a text without English', 'themes.yaml', 'en: Talks and treaties., ', '', 'themes.yaml:3 description.en is missing'],
  [
    'a summary without Russian',
    FOUNDING,
    ', ru: Её возглавил Ким Ир Сен. Она устояла.',
    '',
    `${FOUNDING}:6 summary is missing in Russian (ru)`,
  ],
  [
    'a fact without Korean',
    FOUNDING,
    ' ko: 평양에서 국가가 선포되었다.,',
    '',
    `${FOUNDING}:9 facts.0.text is missing in Korean (ko)`,
  ],
  [
    'a significance without Korean',
    FOUNDING,
    ', ko: 두 번째 한국 국가.',
    '',
    `${FOUNDING}:13 significance is missing in Korean (ko)`,
  ],
  ['an office without Korean', 'offices.yaml', ' ko: 내각 수상,', '', 'offices.yaml:2 title is missing in Korean (ko)'],
  ['a claim without Russian', 'claims.yaml', ', ru: Обещание было твёрдым.', '', 'claims.yaml:2 text is missing in Russian (ru)'],
  [
    'a note of evidence without Korean',
    'claims.yaml',
    ' ko: 그렇게 적혀 있다.,',
    '',
    'claims.yaml:5 evidence.0.note is missing in Korean (ko)',
  ],
  [
    'an argument of a debate without Korean',
    'debates/the-promise.yaml',
    ' ko: 유지되었다.,',
    '',
    'debates/the-promise.yaml:7 positions.0.argument is missing in Korean (ko)',
  ],
  [
    'a unit without Russian',
    'indicators/trade.yaml',
    ', ru: млн рублей',
    '',
    'indicators/trade.yaml:2 unit is missing in Russian (ru)',
  ],
  [
    'a foreign title without a translation',
    'sources/sample.json',
    ', "gloss": { "en": "The first book" }',
    '',
    'sources/sample.json:5 is not English and has no translation',
  ],
]);
