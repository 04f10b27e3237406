/** A visitor who takes quizzes and reviews what was wrong, on a real database and with a clock that the tests set. */
import type { CuratedQuestion, QuestionLevel } from '@tumen/domain/quiz/curated';
import { expect } from 'vitest';
import { readKey } from '../src/attempt/stored.ts';
import { decodeNodeId } from '../src/relay/node-id.ts';
import { makeEvent, makeSource, seedBasics } from './factories.ts';
import { createTestSchema, type TestSchema } from './harness.ts';

/** Filled by `openReviewClass`. */
export let api: TestSchema;

export const LEVELS: readonly QuestionLevel[] = ['RECALL', 'UNDERSTAND', 'ANALYSE', 'EVALUATE'];
export const QUESTIONS = 12;
const EVENTS_OF_WAR = 3;

export const makeQuestion = (index: number): CuratedQuestion => ({
  slug: `question-${index}`,
  kind: 'SINGLE_CHOICE',
  difficulty: 1,
  level: LEVELS[index % LEVELS.length] ?? 'RECALL',
  prompt: { en: `Which is number ${index}?` },
  options: ['right', 'wrong', 'worse'].map((id) => ({
    id,
    text: { en: `The ${id} one` },
    isCorrect: id === 'right',
    rationale: { en: 'A SECRET reason.' },
  })),
  explanation: { en: 'A SECRET explanation.' },
  events: [`event-${index}`],
  citations: [{ source: `source-${index}`, locator: 'SECRET page' }],
});

export const TERMS: Record<string, string> = {
  barter: 'Exchange without money between two countries',
  embassy: 'Permanent mission of a foreign state',
  reactor: 'Device that keeps a nuclear chain reaction going',
  juche: 'State ideology that speaks of self-reliance',
  ruble: 'Currency issued in Moscow',
};

export async function storeQuestions(questions: readonly CuratedQuestion[]): Promise<void> {
  await api.db.question.createMany({
    data: questions.map((data) => ({ slug: data.slug, kind: data.kind, lessonSlug: 'short', usage: 'PRACTICE' as const, data })),
    skipDuplicates: true,
  });
}

/** A database with two periods, twelve curated questions, five terms and three quizzes: short, long and words. */
export async function openReviewClass(): Promise<void> {
  api = await createTestSchema();
  await seedBasics(api.db);
  await api.db.learner.createMany({ data: [{ id: ANNA }, { id: BORIS }] });
  await api.db.contentVersion.create({ data: { hash: 'test' } });
  const dates = { position: 2, startDate: new Date('1992-01-01') };
  await api.db.period.create({ data: { ...dates, slug: 'short-war', title: { en: 'Short war' }, summary: { en: '…' } } });
  for (let index = 0; index < QUESTIONS; index += 1) {
    const period = index < EVENTS_OF_WAR ? 'short-war' : 'long-peace';
    const event = makeEvent(`event-${index}`, '1961-07-06', { period: { connect: { slug: period } } });
    await api.db.event.create({ data: event });
    await api.db.source.create({ data: makeSource(`source-${index}`) });
  }
  for (const [slug, definition] of Object.entries(TERMS)) {
    const citations = { create: { id: slug, position: 1, source: { connect: { slug: 'pravda' } } } };
    await api.db.term.create({
      data: { slug, name: { en: slug }, sortName: slug, definition: { en: definition }, citations },
    });
  }
  const frame = { minutes: 50, status: 'IN_PREPARATION' as const, question: { en: 'Why?' }, objectives: [] };
  await api.db.lesson.create({
    data: { ...frame, slug: 'short', number: 1, title: { en: 'Short' }, scope: { periods: ['long-peace'] } },
  });
  const quizzes = {
    short: [{ curated: 'short', count: 2 }],
    long: [{ curated: 'short', count: QUESTIONS }],
    words: [{ generator: 'glossary', count: 1 }],
  };
  for (const [slug, blueprint] of Object.entries(quizzes)) {
    await api.db.quiz.create({ data: { slug, lessonSlug: 'short', title: { en: slug }, blueprint } });
  }
  await storeQuestions(Array.from({ length: QUESTIONS }, (_, index) => makeQuestion(index)));
}

/** Forgets what visitors did. */
export async function clearReviews(): Promise<void> {
  await api.db.attempt.deleteMany();
  await api.db.reviewCard.deleteMany();
}

export const START = new Date('2026-03-01T09:00:00Z');
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
export const at = (milliseconds: number) => new Date(START.getTime() + milliseconds);

/** A visitor at a time. */
export const visitor = (learnerId: string | null, now: Date = START) => ({
  learnerId,
  now: () => now,
});
export const ANNA = '00000000-0000-4000-8000-00000000000a';
export const BORIS = '00000000-0000-4000-8000-00000000000b';

export async function startQuiz(quiz: string, owner = ANNA) {
  const { data } = await api.execute(
    `mutation { startQuizAttempt(input: { quiz: "${quiz}", seed: "one" }) { ... on StartQuizAttemptPayload {
      attempt { id questions { id options { id } } } } } }`,
    {},
    visitor(owner),
  );
  return data.startQuizAttempt.attempt as { id: string; questions: { id: string; options: { id: string }[] }[] };
}

async function rightOptions(questionId: string): Promise<readonly string[]> {
  const row = await api.db.attemptQuestion.findUniqueOrThrow({ where: { id: decodeNodeId(questionId).id } });
  return readKey(row.key).answer.optionIds;
}

export async function answerInQuiz(
  attempt: { id: string },
  question: { id: string; options: { id: string }[] },
  isRight: boolean,
  owner = ANNA,
) {
  const right = await rightOptions(question.id);
  const chosen = question.options.find(({ id }) => right.includes(id) === isRight);
  const { data } = await api.execute(
    `mutation { saveResponse(input: { attemptId: "${attempt.id}", questionId: "${question.id}", sequence: 1,
      answer: { optionIds: ["${chosen?.id}"] }, isFinal: true }) { __typename } }`,
    {},
    visitor(owner),
  );
  expect(data.saveResponse.__typename).toBe('SaveResponsePayload');
}

export const submit = (attempt: { id: string }, owner = ANNA) =>
  api.execute(`mutation { submitQuizAttempt(input: { attemptId: "${attempt.id}" }) { __typename } }`, {}, visitor(owner));

/** Answers the first question of the short quiz wrongly. */
export async function getOneWrong(owner = ANNA) {
  const attempt = await startQuiz('short', owner);
  const [question] = attempt.questions;
  if (!question) throw new Error('The quiz is empty.');
  await answerInQuiz(attempt, question, false, owner);
  return attempt;
}

export type Card = {
  id: string;
  sequence: number;
  question: { version: string; prompt: string; options: { id: string; text: string }[] } | null;
};

const CARD =
  'id sequence dueAt state question { version kind prompt hint unit translated options { id text } targets { id text } }';

export async function readQueue(now: Date, owner: string | null = ANNA, first = 20) {
  const { data, statements } = await api.execute(
    `{ viewer { reviewQueue(first: ${first}) { totalCount edges { node { ${CARD} } } }
      reviewSummary { total learned dueNow dueInADay dueInAWeek nextDueAt } } }`,
    {},
    visitor(owner, now),
  );
  const cards: Card[] = data.viewer?.reviewQueue.edges.map(({ node }: { node: Card }) => node) ?? [];
  return {
    cards,
    summary: data.viewer?.reviewSummary,
    totalCount: data.viewer?.reviewQueue.totalCount,
    statements,
    text: JSON.stringify(data),
  };
}

export async function oneDue(now: Date, owner = ANNA): Promise<Card> {
  const { cards } = await readQueue(now, owner);
  const [card] = cards;
  if (!card || cards.length > 1) throw new Error(`${cards.length} cards are due.`);
  return card;
}

export const optionOf = ({ question }: Card, text: string) =>
  question?.options.find((option) => option.text === text)?.id ?? 'none';

export function answerCard(
  card: Card,
  optionId: string,
  now: Date,
  more: { owner?: string | null; sequence?: number; version?: string } = {},
) {
  const { owner = ANNA, sequence = card.sequence, version = card.question?.version ?? '' } = more;
  return api.execute(
    `mutation ($input: AnswerReviewCardInput!) { answerReviewCard(input: $input) { __typename
      ... on UserError { code message }
      ... on AnswerReviewCardPayload { card { dueAt state sequence question { prompt } }
        feedback { fraction isCorrect key { answer { optionIds } explanation rationales { optionId } events { slug } citations { source { slug } } } } } } }`,
    { input: { cardId: card.id, sequence, version, answer: { optionIds: [optionId] } } },
    visitor(owner, now),
  );
}
