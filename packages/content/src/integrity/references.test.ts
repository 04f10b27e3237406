import { expect, it } from 'vitest';
import { rejects, useSampleFolder } from '../../test/rejects.ts';
import { readContent } from '../read-content.ts';

const FOUNDING = 'events/first-years/1948-founding.yaml';
const TREATY = 'events/later-years/1961-treaty.yaml';
const LESSON = 'lessons/the-first-years/lesson.yaml';
const QUESTIONS = 'questions/the-first-years.yaml';
const QUIZ = 'quizzes/the-first-years.yaml';
const PROSE = 'lessons/the-first-years/en.md';

const sample = useSampleFolder();

rejects([
  [
    'an unknown affiliation',
    'actors/kim-il-sung.yaml',
    '[dprk]',
    '[dprkk]',
    'actors/kim-il-sung.yaml:6 "dprkk" is not among the actors',
  ],
  ['an unknown theme', FOUNDING, '[diplomacy]', '[diplomas]', `${FOUNDING}:4 "diplomas" is not among the themes`],
  ['an unknown place', TREATY, '[moscow]', '[minsk]', `${TREATY}:12 "minsk" is not among the places`],
  ['an unknown cause', TREATY, '[1948-founding]', '[1948-funding]', `${TREATY}:13 "1948-funding" is not among the events`],
  ['an unknown participant', FOUNDING, 'actor: dprk', 'actor: rok', `${FOUNDING}:18 "rok" is not among the actors`],
  ['an unknown source of a fact', FOUNDING, 'silent-page', 'loud-page', `${FOUNDING}:12 "loud-page" is not among the sources`],
  [
    'an unknown source of a position',
    TREATY,
    'source: silent-page',
    'source: loud-page',
    `${TREATY}:25 "loud-page" is not among the sources`,
  ],
  [
    'an unknown event of a claim',
    'claims.yaml',
    '1961-treaty',
    '1962-treaty',
    'claims.yaml:5 "1962-treaty" is not among the events',
  ],
  [
    'an unknown indicator of a claim',
    'claims.yaml',
    'indicator: trade',
    'indicator: aid',
    'claims.yaml:6 "aid" is not among the indicators',
  ],
  [
    'an unknown debate of a claim',
    'claims.yaml',
    'debate: the-promise',
    'debate: the-threat',
    'claims.yaml:7 "the-threat" is not among the debates',
  ],
  [
    'an unknown indicator of a debate',
    'debates/the-promise.yaml',
    'indicator: trade',
    'indicator: aid',
    'debates/the-promise.yaml:17 "aid" is not among the indicators',
  ],
  [
    'an unknown claim of a debate',
    'debates/the-promise.yaml',
    '[A1]',
    '[A2]',
    'debates/the-promise.yaml:3 "A2" is not among the claims',
  ],
  [
    'an unknown source of a point',
    'indicators/trade.yaml',
    'first-book',
    'last-book',
    'indicators/trade.yaml:6 "last-book" is not among the sources',
  ],
  [
    'an unknown related term',
    'glossary/juche.yaml',
    '[songun]',
    '[songuk]',
    'glossary/juche.yaml:3 "songuk" is not among the terms',
  ],
  [
    'an unknown period of a scope',
    LESSON,
    '{ periods: [first-years]',
    '{ periods: [worst-years]',
    `${LESSON}:9 "worst-years" is not among the periods`,
  ],
  [
    'an unknown quiz of a block',
    LESSON,
    'quiz: the-first-years',
    'quiz: the-last-years',
    `${LESSON}:29 "the-last-years" is not among the quizzes`,
  ],
  [
    'an unknown event of a question',
    QUESTIONS,
    'events: [1948-founding]',
    'events: [1949-founding]',
    `${QUESTIONS}:11 "1949-founding" is not among the events`,
  ],
  [
    'an unknown lesson of a quiz',
    QUIZ,
    'lesson: the-first-years',
    'lesson: the-last-years',
    `${QUIZ}:1 "the-last-years" is not among the lessons`,
  ],
  ['an unknown source in prose', PROSE, '@silent-page', '@loud-page', `${PROSE}:3 "loud-page" is not among the sources`],
  [
    'an unknown event in prose',
    PROSE,
    'event:1948-founding',
    'event:1949-founding',
    `${PROSE}:3 "1949-founding" is not among the events`,
  ],
  [
    'a link of an unknown kind',
    PROSE,
    'https://example.org/archive',
    'ftp://example.org',
    `${PROSE}:4 the link to "ftp://example.org" leads nowhere`,
  ],
]);

it('suggests the nearest name', async () => {
  await sample().replace(TREATY, '[1948-founding]', '[1948-funding]');
  const result = await readContent(sample().dir);
  expect(result).toMatchObject({
    faults: [{ record: 'event 1961-treaty', remedy: expect.stringContaining('Did you mean "1948-founding"?') }],
  });
});
