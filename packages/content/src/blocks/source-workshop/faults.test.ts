import { rejects } from '../../../test/rejects.ts';

const LESSON = 'lessons/the-first-years/lesson.yaml';
const OMITS = '        omits: { en: Much }\n';
const reading = (source: string, rest = 'reading: silent') => `          - { source: ${source}, ${rest} }\n`;
const statement = (...readings: string[]) =>
  `${OMITS}    statements:\n      - text: { en: It happened. }\n        readings:\n${readings.join('')}`;

rejects([
  [
    'a claim that is not tried on a source',
    LESSON,
    OMITS,
    statement(reading('first-book')),
    `${LESSON}:26 is not tried on "silent-page"`,
  ],
  [
    'a source that is not in the workshop',
    LESSON,
    OMITS,
    statement(reading('silent-page'), reading('first-book')),
    `${LESSON}:29 "first-book" is not in the workshop`,
  ],
  [
    'a source that is tried twice',
    LESSON,
    OMITS,
    statement(reading('silent-page'), reading('silent-page')),
    `${LESSON}:29 "silent-page" is tried twice`,
  ],
  [
    'a source that differs, nobody knows how',
    LESSON,
    OMITS,
    statement(reading('silent-page', 'reading: differs')),
    `${LESSON}:28 blocks[3].statements[1].readings[1] differs without a note`,
  ],
  [
    'a quotation that is too long',
    LESSON,
    OMITS,
    `${OMITS}        quotation: { text: { en: ${'word '.repeat(41)}} }\n`,
    `${LESSON}:25 blocks[3].items[1].quotation.text is longer than 40 words`,
  ],
]);
