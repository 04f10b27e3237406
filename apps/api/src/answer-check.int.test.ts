import { createDatabase } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { buildSchema } from '@tumen/schema/schema';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { idOf } from '../test/quiz.ts';
import { SECRET, seedQuiz } from '../test/seed.ts';
import { createVisitor } from '../test/visitor.ts';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await createTestDatabase();
  const db = createDatabase(database.url);
  await seedQuiz(db);
  await db.$disconnect();
  api = await startApi(buildSchema(), database.url);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const CHECK_NODE = Buffer.from('CheckQuestion:check').toString('base64url');
const ANSWER = /* GraphQL */ `
  mutation Check($input: AnswerCheckInput!) {
    answerCheck(input: $input) {
      ... on UserError { code }
      ... on ValidationError { field }
      ... on AnswerCheckPayload { feedback { isCorrect fraction scoring(locale: RU) key { explanation answer { optionIds } } } }
    }
  }
`;

it('judges an answer to what the lesson showed, and leaves no trace', async () => {
  const visitor = createVisitor(api);
  const shown = await visitor.sendRaw(`{ node(id: "${CHECK_NODE}") { ... on CheckQuestion { prompt options { id text } } } }`);
  const right = idOf(JSON.parse(shown).data.node.options, 'Yes');

  const { answerCheck } = await visitor.send(ANSWER, { input: { question: 'check', answer: { optionIds: [right] } } });

  expect(shown).not.toContain(SECRET);
  expect(answerCheck.feedback).toMatchObject({ isCorrect: true, fraction: 1, key: { answer: { optionIds: [right] } } });
  expect(answerCheck.feedback.scoring).toMatch(/балл/);
  expect(visitor.cookie()).toBe('');
});

it.each([
  [
    { question: 'check', answer: { optionIds: ['x'] } },
    { code: 'VALIDATION', field: 'answer' },
  ],
  [
    { question: 'check', answer: {} },
    { code: 'VALIDATION', field: 'answer' },
  ],
  [{ question: 'single', answer: { optionIds: ['x'] } }, { code: 'NOT_FOUND' }],
  [{ question: 'no-such-check', answer: {} }, { code: 'NOT_FOUND' }],
])('refuses %j', async (input, error) => {
  const { answerCheck } = await createVisitor(api).send(ANSWER, { input });

  expect(answerCheck).toEqual(error);
});
