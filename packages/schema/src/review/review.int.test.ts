/** Review against a real database, with a clock that the tests set. */
import type { CuratedQuestion, QuestionLevel } from '@tumen/domain/quiz/curated';
import { toQuestion } from '@tumen/domain/quiz/curated';
import { createRandom } from '@tumen/domain/quiz/random';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeEvent, makeSource, seedBasics } from '../../test/factories.ts';
import { createTestSchema, type TestSchema } from '../../test/harness.ts';
import { readKey } from '../attempt/stored.ts';
import { decodeNodeId } from '../relay/node-id.ts';

let api: TestSchema;

const LEVELS: readonly QuestionLevel[] = ['RECALL', 'UNDERSTAND', 'ANALYSE', 'EVALUATE'];
const QUESTIONS = 12;
const EVENTS_OF_WAR = 3;

const makeQuestion = (index: number): CuratedQuestion => ({
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

const TERMS: Record<string, string> = {
  barter: 'Exchange without money between two countries',
  embassy: 'Permanent mission of a foreign state',
  reactor: 'Device that keeps a nuclear chain reaction going',
  juche: 'State ideology that speaks of self-reliance',
  ruble: 'Currency issued in Moscow',
};

async function storeQuestions(questions: readonly CuratedQuestion[]): Promise<void> {
  await api.db.question.createMany({
    data: questions.map((data) => ({ slug: data.slug, kind: data.kind, lessonSlug: 'short', usage: 'PRACTICE' as const, data })),
    skipDuplicates: true,
  });
}

beforeAll(async () => {
  api = await createTestSchema();
  await seedBasics(api.db);
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
});
afterAll(() => api.close());
afterEach(async () => {
  await api.db.attempt.deleteMany();
  await api.db.reviewCard.deleteMany();
});

const START = new Date('2026-03-01T09:00:00Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const at = (milliseconds: number) => new Date(START.getTime() + milliseconds);

/** A visitor at a time. */
const visitor = (ownerHash: string | null, now: Date = START) => ({
  ownerHash,
  ensureOwner: () => ownerHash ?? '',
  now: () => now,
});
const ANNA = 'anna';

async function startQuiz(quiz: string, owner = ANNA) {
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

async function answerInQuiz(
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

const submit = (attempt: { id: string }, owner = ANNA) =>
  api.execute(`mutation { submitQuizAttempt(input: { attemptId: "${attempt.id}" }) { __typename } }`, {}, visitor(owner));

/** Answers the first question of the short quiz wrongly. */
async function getOneWrong(owner = ANNA) {
  const attempt = await startQuiz('short', owner);
  const [question] = attempt.questions;
  if (!question) throw new Error('The quiz is empty.');
  await answerInQuiz(attempt, question, false, owner);
  return attempt;
}

type Card = {
  id: string;
  sequence: number;
  question: { version: string; prompt: string; options: { id: string; text: string }[] } | null;
};

const CARD =
  'id sequence dueAt state question { version kind prompt hint unit translated options { id text } targets { id text } }';

async function readQueue(now: Date, owner: string | null = ANNA, first = 20) {
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

async function oneDue(now: Date, owner = ANNA): Promise<Card> {
  const { cards } = await readQueue(now, owner);
  const [card] = cards;
  if (!card || cards.length > 1) throw new Error(`${cards.length} cards are due.`);
  return card;
}

const optionOf = ({ question }: Card, text: string) => question?.options.find((option) => option.text === text)?.id ?? 'none';

function answerCard(
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

describe('what goes into review', () => {
  it('is a wrong answer, due after a minute', async () => {
    await getOneWrong();

    expect((await readQueue(START)).cards).toEqual([]);
    expect((await readQueue(START)).summary).toMatchObject({ total: 1, dueNow: 0, nextDueAt: '2026-03-01T09:01:00.000Z' });
    expect((await readQueue(at(MINUTE))).cards).toMatchObject([
      { sequence: 2, state: 'LEARNING', question: { prompt: expect.stringMatching(/^Which is number \d+\?$/) } },
    ]);
  });

  it('is no right answer', async () => {
    const attempt = await startQuiz('short');
    for (const question of attempt.questions) await answerInQuiz(attempt, question, true);
    await submit(attempt);
    expect((await readQueue(at(DAY))).summary).toMatchObject({ total: 0, nextDueAt: null });
  });

  it('is what was left out when the quiz was handed in, and each question once', async () => {
    const attempt = await getOneWrong();
    await submit(attempt);
    await submit(attempt);
    const cards = await api.db.reviewCard.findMany({ include: { log: true } });
    expect(cards.map(({ reviews, log }) => [reviews, log.length])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('is nothing of a draft that is not checked', async () => {
    const attempt = await startQuiz('short');
    const [question] = attempt.questions;
    await api.execute(
      `mutation { saveResponse(input: { attemptId: "${attempt.id}", questionId: "${question?.id}", sequence: 1,
        answer: { optionIds: ["${question?.options[0]?.id}"] } }) { __typename } }`,
      {},
      visitor(ANNA),
    );
    expect(await api.db.reviewCard.count()).toBe(0);
  });

  it('is nothing of an exam before its answers are released, and then what was wrong in it', async () => {
    const exam = await startQuiz('long');
    const policy = { feedbackPolicy: 'AFTER_DEADLINE' as const, closesAt: at(DAY) };
    await api.db.attempt.update({ where: { id: decodeNodeId(exam.id).id }, data: policy });
    await submit(exam);
    expect((await readQueue(at(MINUTE))).summary.total).toBe(0);

    await api.db.attempt.updateMany({ data: { closesAt: START } });
    await submit(await startQuiz('words'));
    expect((await readQueue(at(MINUTE))).summary.total).toBe(QUESTIONS + 1);
  });

  it('is one card for a question that was wrong in two quizzes, and it outlives them', async () => {
    await submit(await startQuiz('short'));
    await submit(await startQuiz('long'));
    await api.db.attempt.deleteMany();
    const cards = await api.db.reviewCard.findMany({ orderBy: { reviews: 'desc' } });
    expect(cards).toHaveLength(QUESTIONS);
    expect(cards.map(({ reviews }) => reviews).slice(0, 3)).toEqual([2, 2, 1]);
  });

  it('is a generated question as well, asked again about the same words', async () => {
    const attempt = await startQuiz('words');
    await submit(attempt);
    const asked = await api.db.reviewCard.findFirstOrThrow();
    const card = await oneDue(at(MINUTE));
    const texts = [card.question?.prompt, ...(card.question?.options.map(({ text }) => text) ?? [])].join('\n');
    expect(asked.item).toBe('generator:glossary');
    expect(asked.about.some((slug) => texts.includes(slug) || texts.includes(TERMS[slug] ?? '?'))).toBe(true);
  });
});

describe('an answer', () => {
  it('that is right brings the verdict, and the card later: ten minutes, a day, two days', async () => {
    await getOneWrong();
    let now = at(MINUTE);
    const waits: number[] = [];
    for (let review = 0; review < 3; review += 1) {
      const card = await oneDue(now);
      const { answerReviewCard } = (await answerCard(card, optionOf(card, 'The right one'), now)).data;
      expect(answerReviewCard.feedback).toMatchObject({
        fraction: 1,
        isCorrect: true,
        key: { explanation: 'A SECRET explanation.' },
      });
      expect(answerReviewCard.card.question).toBeNull();
      expect((await readQueue(now)).cards).toEqual([]);
      const due = new Date(answerReviewCard.card.dueAt);
      waits.push(due.getTime() - now.getTime());
      now = due;
    }
    expect(waits).toEqual([10 * MINUTE, DAY, 2 * DAY]);
    expect((await readQueue(now)).summary).toMatchObject({ total: 1, learned: 1, dueNow: 1 });
  });

  it('that is wrong shows what is right and why, with the event and the source, and brings the card back in a minute', async () => {
    await getOneWrong();
    const card = await oneDue(at(MINUTE));
    const { answerReviewCard } = (await answerCard(card, optionOf(card, 'The worse one'), at(MINUTE))).data;
    const { feedback } = answerReviewCard;
    expect(feedback).toMatchObject({ fraction: 0, key: { answer: { optionIds: [optionOf(card, 'The right one')] } } });
    expect(feedback.key.rationales).toHaveLength(3);
    expect(feedback.key.events[0].slug).toMatch(/^event-/);
    expect(feedback.key.citations[0].source.slug).toMatch(/^source-/);
    expect(answerReviewCard.card).toMatchObject({ dueAt: at(2 * MINUTE).toISOString(), state: 'LEARNING' });
  });

  it('that is sent twice at once counts once and has one verdict', async () => {
    await getOneWrong();
    const card = await oneDue(at(MINUTE));
    const right = optionOf(card, 'The right one');
    const answers = await Promise.all([answerCard(card, right, at(MINUTE)), answerCard(card, right, at(MINUTE))]);
    const late = await answerCard(card, right, at(DAY));

    const [one, two, three] = [...answers, late].map(({ data }) => data.answerReviewCard);
    expect(one.__typename).toBe('AnswerReviewCardPayload');
    expect(two).toEqual(one);
    expect(three.feedback).toEqual(one.feedback);
    expect(await api.db.reviewLog.count()).toBe(2);
    expect((await api.db.reviewCard.findFirstOrThrow()).reviews).toBe(2);
  });

  it('is refused when another was given in the meantime', async () => {
    await getOneWrong();
    const card = await oneDue(at(MINUTE));
    await answerCard(card, optionOf(card, 'The worse one'), at(MINUTE));
    const { data } = await answerCard(card, optionOf(card, 'The right one'), at(MINUTE));
    expect(data.answerReviewCard).toMatchObject({ __typename: 'ConflictError' });
  });

  it.each<[string, string, Parameters<typeof answerCard>[3], number]>([
    ['before the card is due', 'CONFLICT', {}, MINUTE - 1],
    ['to a question that was changed', 'CONFLICT', { version: 'older' }, MINUTE],
    ['that skips one', 'CONFLICT', { sequence: 3 }, MINUTE],
    ['that claims to repeat the one in the quiz', 'CONFLICT', { sequence: 1 }, MINUTE],
    ['of another visitor', 'NOT_FOUND', { owner: 'boris' }, MINUTE],
    ['of a visitor without a cookie', 'FORBIDDEN', { owner: null }, MINUTE],
  ])('is refused %s', async (_, code, more, wait) => {
    await getOneWrong();
    const card = await oneDue(at(MINUTE));
    const { data, errors } = await answerCard(card, optionOf(card, 'The right one'), at(wait), more);
    expect(errors).toEqual([]);
    expect(data.answerReviewCard).toMatchObject({ code });
    expect(JSON.stringify(data)).not.toContain('SECRET');
    expect(await api.db.reviewLog.count()).toBe(1);
  });

  it('is refused when the question has no such option', async () => {
    await getOneWrong();
    const { data } = await answerCard(await oneDue(at(MINUTE)), 'nonsense', at(MINUTE));
    expect(data.answerReviewCard).toMatchObject({ code: 'VALIDATION' });
    expect(JSON.stringify(data)).not.toContain('SECRET');
  });
});

describe('a correction of the content', () => {
  const storeCorrected = async (card: Card) => {
    const index = Number(/\d+/.exec(card.question?.prompt ?? '')?.[0]);
    const corrected = { ...makeQuestion(index), prompt: { en: `Which one is number ${index}, exactly?` } };
    await api.db.question.update({ where: { slug: corrected.slug }, data: { data: corrected } });
    return corrected;
  };
  afterEach(async () => {
    await api.db.question.deleteMany();
    await storeQuestions(Array.from({ length: QUESTIONS }, (_, index) => makeQuestion(index)));
  });

  it('reaches the card, and an answer to the old question is not graded by the new one', async () => {
    await getOneWrong();
    const old = await oneDue(at(MINUTE));
    const { prompt } = await storeCorrected(old);
    expect((await oneDue(at(MINUTE))).question?.prompt).toBe(prompt.en);
    const { data } = await answerCard(old, optionOf(old, 'The right one'), at(MINUTE));
    expect(data.answerReviewCard).toMatchObject({ code: 'CONFLICT' });
  });

  it('that removes the question rests the card until it returns', async () => {
    await getOneWrong();
    await api.db.question.deleteMany();
    expect(await readQueue(at(MINUTE))).toMatchObject({ cards: [], totalCount: 0, summary: { total: 0, dueNow: 0 } });
    await storeQuestions(Array.from({ length: QUESTIONS }, (_, index) => makeQuestion(index)));
    expect((await readQueue(at(MINUTE))).cards).toHaveLength(1);
  });
});

describe('another visitor', () => {
  it('sees no card, no count and no progress, and opens none by its id', async () => {
    await getOneWrong();
    const { id } = await oneDue(at(MINUTE));
    const { cards, summary, totalCount } = await readQueue(at(DAY), 'boris');
    expect({ cards, total: summary.total, totalCount }).toEqual({ cards: [], total: 0, totalCount: 0 });

    const open = (owner: string | null) => api.execute(`{ node(id: "${id}") { id } }`, {}, visitor(owner, at(DAY)));
    expect((await open('boris')).data.node).toBeNull();
    expect((await open(null)).data.node).toBeNull();
    expect((await open(ANNA)).data.node).toEqual({ id });
    expect((await readProgress('boris')).levels.every(({ answered }) => answered === 0)).toBe(true);
  });
});

describe('the key', () => {
  it('stands in no answer before the verdict', async () => {
    await submit(await startQuiz('long'));
    const { cards, text } = await readQueue(at(MINUTE));
    expect(cards).toHaveLength(QUESTIONS);
    expect(text).not.toContain('SECRET');
    expect(text).not.toMatch(/isCorrect|rationale|explanation|event-|source-/);
  });

  it('cannot be drawn from what a card shows', async () => {
    await getOneWrong();
    const card = await oneDue(at(MINUTE));
    const { item } = await api.db.reviewCard.findFirstOrThrow();
    const curated = makeQuestion(Number(/\d+/.exec(item)?.[0]));
    const guesses = [card.id, decodeNodeId(card.id).id].flatMap((id) => [id, `review ${id} 2`, `${id}/2`]);
    const shown = card.question?.options.map(({ id }) => id);
    for (const guess of guesses) {
      expect(toQuestion(curated, createRandom(guess)).view.options.map(({ id }) => id)).not.toEqual(shown);
    }
  });
});

type Row = { answered: number; earnedShare: number | null; toLearn: number; learned: number };

async function readProgress(owner = ANNA) {
  const { data, statements } = await api.execute(
    `{ viewer { progress { periods { period { slug } answered earnedShare toLearn learned }
      levels { level answered earnedShare toLearn learned } } } }`,
    {},
    visitor(owner),
  );
  return { ...data.viewer.progress, statements } as {
    periods: (Row & { period: { slug: string } })[];
    levels: (Row & { level: string })[];
    statements: readonly string[];
  };
}

describe('progress', () => {
  it('counts what was answered and what is in review, by period and by skill', async () => {
    const attempt = await startQuiz('long');
    for (const question of attempt.questions.slice(0, 6)) await answerInQuiz(attempt, question, true);
    await submit(attempt);

    const { periods, levels } = await readProgress();
    const [peace, war] = periods;
    expect([peace?.period.slug, peace?.answered, war?.period.slug, war?.answered]).toEqual(['long-peace', 9, 'short-war', 3]);
    for (const period of periods) {
      expect(period.toLearn).toBe(Math.round(period.answered * (1 - (period.earnedShare ?? 0))));
    }
    expect(periods.reduce((sum, { toLearn }) => sum + toLearn, 0)).toBe(6);
    expect(levels.map(({ level }) => level)).toEqual(LEVELS);
    expect(levels.map(({ answered }) => answered)).toEqual([3, 3, 3, 3]);
    expect(levels.reduce((sum, { toLearn }) => sum + toLearn, 0)).toBe(6);
  });

  it('counts nothing of a quiz whose answers are not known yet', async () => {
    await startQuiz('long');
    const { periods, levels } = await readProgress();
    expect(periods[0]).toMatchObject({ answered: 0, earnedShare: null });
    expect(levels.map(({ earnedShare }) => earnedShare)).toEqual([null, null, null, null]);
  });

  it('gives a generated question the level of its generator, and no period to a question on words', async () => {
    await submit(await startQuiz('words'));
    const { periods, levels } = await readProgress();
    expect(levels[0]).toMatchObject({ level: 'RECALL', answered: 1, earnedShare: 0, toLearn: 1 });
    expect(periods[0]?.answered).toBe(0);
  });
});

describe('the number of statements', () => {
  it('does not grow with the cards', async () => {
    await getOneWrong();
    const few = await readQueue(at(MINUTE));
    await submit(await startQuiz('long'));
    const many = await readQueue(at(DAY));
    expect([few.cards.length, many.cards.length]).toEqual([1, QUESTIONS]);
    expect(many.statements.length).toBe(few.statements.length);
    expect(many.statements.length).toBeLessThanOrEqual(6);
  });

  it('does not grow with the wrong answers of a quiz', async () => {
    const submitted = [];
    for (const quiz of ['short', 'long']) {
      const attempt = await startQuiz(quiz, quiz);
      submitted.push((await submit(attempt, quiz)).statements.length);
    }
    expect(submitted[1]).toBe(submitted[0]);
  });

  it('is at most ten for an answer, and at most six for the progress', async () => {
    await getOneWrong();
    const card = await oneDue(at(MINUTE));
    const { statements } = await answerCard(card, optionOf(card, 'The right one'), at(MINUTE));
    expect(statements.filter((sql) => !/"(Event|Source)"/.test(sql)).length).toBeLessThanOrEqual(10);
    expect((await readProgress()).statements.length).toBeLessThanOrEqual(6);
  });
});
