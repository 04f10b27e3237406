import { createDatabase } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { buildSchema } from '@tumen/schema/schema';
import { assertInterfaceType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { idOf, questionOf, type ShownAttempt, save, start, submit } from '../test/quiz.ts';
import { SECRET, seedQuiz } from '../test/seed.ts';
import { selectAll } from '../test/select-all.ts';
import { createVisitor, type Visitor } from '../test/visitor.ts';

const schema = buildSchema();
/** All that can be asked about an attempt and its questions, derived from the schema: a new field is covered on its first day. */
const everythingOf = (id: string) => `{
  attempt(id: "${id}") ${selectAll(schema, 'Attempt')}
  node(id: "${id}") { ... on Attempt ${selectAll(schema, 'Attempt')} }
}`;
const everythingOfQuestion = (id: string) =>
  `{ node(id: "${id}") { __typename ... on AttemptQuestion ${selectAll(schema, 'AttemptQuestion')} } }`;
const nodeTypes = schema.getPossibleTypes(assertInterfaceType(schema.getType('Node'))).map(({ name }) => name);
const nodeId = (text: string) => Buffer.from(text).toString('base64url');

let database: TestDatabase;
let api: TestApi;
let owner: Visitor;
let attempt: ShownAttempt;

beforeAll(async () => {
  database = await createTestDatabase();
  const db = createDatabase(database.url);
  await seedQuiz(db);
  await db.$disconnect();
  api = await startApi(schema, database.url);
  owner = createVisitor(api);
  attempt = await start(owner);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

describe('before an answer is final', () => {
  it('shows the owner everything but the key', async () => {
    const text = await owner.sendRaw(everythingOf(attempt.id));

    expect(text).toContain('How many articles?');
    expect(text).not.toContain('"errors"');
    expect(text).not.toContain(SECRET);
  });

  it('shows nothing of the key through the node of a question', async () => {
    for (const { id, prompt } of attempt.questions) {
      const text = await owner.sendRaw(everythingOfQuestion(id));

      expect(text).toContain(prompt);
      expect(text).not.toContain(SECRET);
    }
  });

  it('tells nothing by saving drafts, right or wrong', async () => {
    const { id, options } = questionOf(attempt, 'SINGLE_CHOICE');
    const answers = ['Hanoi', 'Moscow'].map((text, sequence) => ({ sequence, answer: { optionIds: [idOf(options, text)] } }));
    const results = [];
    for (const draft of answers) results.push(await save(owner, { attemptId: attempt.id, questionId: id, ...draft }));

    expect(results.map(({ question }) => question.feedback)).toEqual([null, null]);
    expect(await owner.sendRaw(everythingOfQuestion(id))).not.toMatch(new RegExp(`${SECRET}|fraction`));
  });

  it.each([
    ['an option from elsewhere', { answer: { optionIds: ['x'] } }],
    ['a half answer as final', { answer: {}, isFinal: true }],
    ['another kind of answer', { answer: { pairs: [{ optionId: 'x', targetId: 'y' }] } }],
  ])('tells nothing in the error for %s', async (_case, input) => {
    for (const { id } of attempt.questions) {
      const text = JSON.stringify(await save(owner, { attemptId: attempt.id, questionId: id, sequence: 90, ...input }));

      expect(text).toMatch(/VALIDATION|saved|question/);
      expect(text).not.toContain(SECRET);
    }
  });

  it.each(['Question:single', 'CheckQuestion:single', 'QuestionKey:single', 'Response:1', 'Viewer:x'])(
    'opens no back door at the node %s',
    async (id) => {
      const { data } = JSON.parse(await owner.sendRaw(`{ node(id: "${nodeId(id)}") { __typename id } }`));

      expect(data.node).toBeNull();
    },
  );

  it.each(nodeTypes)('finds nothing under an unknown id of type %s', async (typeName) => {
    expect(await owner.send(`{ node(id: "${nodeId(`${typeName}:none`)}") { id } }`)).toEqual({ node: null });
  });
});

describe('another visitor', () => {
  const ownCookie = async () => {
    const visitor = createVisitor(api);
    await start(visitor, 'of another');
    return visitor.cookie();
  };
  const madeUpCookie = `tumen_guest=${'a'.repeat(43)}`;

  it.each([
    ['without a cookie', () => ''],
    ['with a made-up cookie', () => madeUpCookie],
    ['with a cookie of their own', ownCookie],
  ])('%s sees neither the attempt nor its questions', async (_case, cookie) => {
    const stranger = createVisitor(api, await cookie());
    const texts = [
      await stranger.sendRaw(everythingOf(attempt.id)),
      ...(await Promise.all(attempt.questions.map(({ id }) => stranger.sendRaw(everythingOfQuestion(id))))),
    ];

    for (const text of texts) {
      expect(Object.values(JSON.parse(text).data).every((value) => value === null)).toBe(true);
      expect(text).not.toMatch(new RegExp(`${SECRET}|How many|errors`));
    }
  });

  it.each([
    ['without a cookie', () => '', 'FORBIDDEN'],
    ['with a made-up cookie', () => madeUpCookie, 'FORBIDDEN'],
    ['with a cookie of their own', ownCookie, 'NOT_FOUND'],
  ])('%s can neither answer nor submit', async (_case, cookie, code) => {
    const stranger = createVisitor(api, await cookie());
    const { id } = questionOf(attempt, 'NUMERIC');

    expect(await save(stranger, { attemptId: attempt.id, questionId: id, sequence: 99, answer: { number: 1 } })).toMatchObject({
      code,
    });
    expect(await submit(stranger, attempt.id)).toMatchObject({ code });
  });
});

describe('once released', () => {
  it('shows the key of the final answer and of no other question', async () => {
    const { id, options } = questionOf(attempt, 'SINGLE_CHOICE');
    const answer = { optionIds: [idOf(options, 'Hanoi')] };
    await save(owner, { attemptId: attempt.id, questionId: id, sequence: 91, answer, isFinal: true });
    const others = attempt.questions.filter((question) => question.id !== id);

    expect(await owner.sendRaw(everythingOfQuestion(id))).toContain(SECRET);
    for (const other of others) expect(await owner.sendRaw(everythingOfQuestion(other.id))).not.toContain(SECRET);
  });

  it('shows all keys to the owner after submitting, to nobody else, and not to the log', async () => {
    await submit(owner, attempt.id);
    const text = await owner.sendRaw(everythingOf(attempt.id));

    expect(JSON.parse(text).data.attempt.questions.every(({ feedback }: { feedback: unknown }) => feedback !== null)).toBe(true);
    expect(text).toContain(SECRET);
    expect(await createVisitor(api).sendRaw(everythingOf(attempt.id))).not.toContain(SECRET);
    expect(JSON.stringify(api.log)).not.toContain(SECRET);
  });
});
