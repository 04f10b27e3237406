import { createDatabase } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import type { FeedbackPolicy } from '@tumen/domain/quiz/blueprint';
import { buildSchema } from '@tumen/schema/schema';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { rightAnswer, type ShownAttempt, startDrawn, tryStart } from '../test/quiz.ts';
import { addQuiz, SECRET, seedQuiz } from '../test/seed.ts';
import { selectAll } from '../test/select-all.ts';
import { createVisitor, type Visitor } from '../test/visitor.ts';

const schema = buildSchema();
const ATTEMPT = selectAll(schema, 'Attempt');
const QUESTION = selectAll(schema, 'AttemptQuestion');
const START = new Date('2027-04-20T09:00:00Z');
const CLOSE = new Date('2027-04-20T12:00:00Z');

let database: TestDatabase;
let api: TestApi;
let clock = START;

beforeAll(async () => {
  database = await createTestDatabase();
  const db = createDatabase(database.url);
  await seedQuiz(db);
  for (const feedbackPolicy of ['AT_ONCE', 'AFTER_SUBMISSION', 'AFTER_DEADLINE', 'NEVER'] as const)
    await addQuiz(db, feedbackPolicy, { feedbackPolicy, closesAt: CLOSE });
  await db.$disconnect();
  api = await startApi(schema, database.url, { RATE_LIMIT_ADDRESS: '100000', RATE_LIMIT_GUEST: '100000' }, () => clock);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});
beforeEach(() => {
  clock = START;
});

/** Every way by which something of an attempt reaches its owner, with all that the schema offers there. */
const PATHS = {
  attempt: ({ id }) => `{ attempt(id: "${id}") ${ATTEMPT} }`,
  'the node of the attempt': ({ id }) => `{ node(id: "${id}") { ... on Attempt ${ATTEMPT} } }`,
  'the nodes of its questions': ({ questions }) =>
    `{ ${questions.map(({ id }, index) => `q${index}: node(id: "${id}") { ... on AttemptQuestion ${QUESTION} }`).join(' ')} }`,
  'the list of attempts': () => `{ viewer { attempts { edges { node ${ATTEMPT} } } } }`,
} satisfies Record<string, (attempt: ShownAttempt) => string>;

const saveAll = (attempt: ShownAttempt, sequence: number, isFinal: boolean) =>
  attempt.questions.map((question) => ({
    query: `mutation ($input: SaveResponseInput!) { saveResponse(input: $input) { __typename ... on SaveResponsePayload { question ${QUESTION} } } }`,
    input: { attemptId: attempt.id, questionId: question.id, sequence, answer: rightAnswer(question), isFinal },
  }));

/** Brings an attempt to a stage. Returns what the way there put on the wire. */
const STAGES = {
  started: async () => [],
  'answered in part': async (visitor, attempt) => {
    const texts = [];
    for (const { query, input } of saveAll(attempt, 1, false)) texts.push(await visitor.sendRaw(query, { input }));
    return texts;
  },
  'answered for good': async (visitor, attempt) => {
    const texts = [];
    for (const { query, input } of saveAll(attempt, 2, true)) texts.push(await visitor.sendRaw(query, { input }));
    return texts;
  },
  'handed in': async (visitor, attempt) => {
    const query = `mutation { submitQuizAttempt(input: { attemptId: "${attempt.id}" }) { __typename ... on SubmitQuizAttemptPayload { attempt ${ATTEMPT} } } }`;
    return [await visitor.sendRaw(query)];
  },
  'handed in, the quiz closed': async (visitor, attempt) => {
    await STAGES['handed in'](visitor, attempt);
    clock = CLOSE;
    return [];
  },
} satisfies Record<string, (visitor: Visitor, attempt: ShownAttempt) => Promise<string[]>>;

type Stage = keyof typeof STAGES;
const STAGE_NAMES: readonly Stage[] = [
  'started',
  'answered in part',
  'answered for good',
  'handed in',
  'handed in, the quiz closed',
];
/** The first stage at which keys are out; null: none. */
const RELEASED_AT: Record<FeedbackPolicy, Stage | null> = {
  AT_ONCE: 'answered for good',
  AFTER_SUBMISSION: 'handed in',
  AFTER_DEADLINE: 'handed in, the quiz closed',
  NEVER: null,
};

describe.each(Object.entries(RELEASED_AT))('feedback %s', (policy, releasedAt) => {
  it.each(STAGE_NAMES)('shows keys, verdicts and the seed on every path as it says: %s', async (stage) => {
    const visitor = createVisitor(api);
    const attempt = await startDrawn(visitor, policy);
    const isReleased = releasedAt !== null && STAGE_NAMES.indexOf(stage) >= STAGE_NAMES.indexOf(releasedAt);
    const wire = await STAGES[stage](visitor, attempt);
    const answers: Record<string, string> = Object.fromEntries(wire.map((text, index) => [`the way there ${index}`, text]));
    for (const [path, query] of Object.entries(PATHS)) answers[path] = await visitor.sendRaw(query(attempt));

    for (const [path, text] of Object.entries(answers)) {
      expect(text, path).not.toContain('"errors"');
      expect(text.includes(SECRET), `${path}: ${text}`).toBe(isReleased);
      expect(/"(fraction|isCorrect)":/.test(text), `${path}: ${text}`).toBe(isReleased);
      if (text.includes('"seed":')) expect(/"seed":"/.test(text), path).toBe(isReleased || policy === 'AT_ONCE');
    }
    expect(JSON.stringify(api.log)).not.toContain(SECRET);
  });

  it('shows the points of the whole with the keys, or at the end where these are never shown', async () => {
    const visitor = createVisitor(api);
    const attempt = await startDrawn(visitor, policy);
    const points = async () =>
      (await visitor.send(`{ attempt(id: "${attempt.id}") { result { earnedPoints maxPoints readAgain { slug } } } }`)).attempt
        .result;
    const running = await points();
    await STAGES['handed in'](visitor, attempt);
    const submitted = await points();
    clock = CLOSE;

    const nothingRight = { earnedPoints: 0, maxPoints: 10, readAgain: policy === 'NEVER' ? [] : [{ slug: '1961-treaty' }] };
    expect(running).toBeNull();
    expect(submitted).toEqual(policy === 'AFTER_DEADLINE' ? null : nothingRight);
    expect(await points()).toEqual(nothingRight);
  });

  it('takes no answer that would tell, right or wrong, in an error', async () => {
    const visitor = createVisitor(api);
    const attempt = await startDrawn(visitor, policy);
    await STAGES['answered for good'](visitor, attempt);
    for (const { query, input } of saveAll(attempt, 3, true)) {
      const text = await visitor.sendRaw(query, { input });
      expect(text).toContain('ConflictError');
      expect(text).not.toContain(SECRET);
    }
  });
});

it.each(['AFTER_SUBMISSION', 'AFTER_DEADLINE', 'NEVER'])(
  'takes no seed where feedback comes %s: practice with it would show the keys',
  async (quiz) => {
    expect(await tryStart(createVisitor(api), { quiz, seed: 'known' })).toMatchObject({ code: 'VALIDATION' });
    expect((await startDrawn(createVisitor(api), quiz)).seed).toBeNull();
  },
);

it('shows the rules of a quiz to everybody', async () => {
  const rules =
    '{ quiz(slug: "AFTER_DEADLINE") { version maxPoints timeLimit attemptsAllowed order feedbackPolicy closesAt acceptsSeed } }';

  expect((await createVisitor(api).send(rules)).quiz).toEqual({
    version: 'v1',
    maxPoints: 10,
    timeLimit: null,
    attemptsAllowed: null,
    order: 'FIXED',
    feedbackPolicy: 'AFTER_DEADLINE',
    closesAt: CLOSE.toISOString(),
    acceptsSeed: false,
  });
});
