import { toQuestion } from '@tumen/domain/quiz/curated';
import { createRandom } from '@tumen/domain/quiz/random';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  ANNA,
  answerCard,
  answerInQuiz,
  api,
  at,
  BORIS,
  type Card,
  clearReviews,
  DAY,
  getOneWrong,
  MINUTE,
  makeQuestion,
  oneDue,
  openReviewClass,
  optionOf,
  QUESTIONS,
  readQueue,
  START,
  startQuiz,
  storeQuestions,
  submit,
  TERMS,
  visitor,
} from '../../test/review-class.ts';
import { decodeNodeId } from '../relay/node-id.ts';

beforeAll(openReviewClass);
afterAll(() => api.close());
afterEach(clearReviews);

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

  it('is no question that exams alone ask, whether it was wrong before or after it became one', async () => {
    const attempt = await getOneWrong();
    const card = await oneDue(at(MINUTE));
    await api.db.question.updateMany({ data: { usage: 'EXAM' } });
    try {
      expect(await readQueue(at(DAY))).toMatchObject({ cards: [], summary: { total: 0, dueNow: 0 } });
      const { data } = await answerCard(card, optionOf(card, 'The right one'), at(MINUTE));
      expect(data.answerReviewCard.__typename).toBe('ConflictError');
      await submit(attempt);
      expect(await api.db.reviewCard.count()).toBe(1);
    } finally {
      await api.db.question.updateMany({ data: { usage: 'PRACTICE' } });
    }
    expect((await readQueue(at(DAY))).summary).toMatchObject({ total: 1 });
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
    ['of another visitor', 'NOT_FOUND', { owner: BORIS }, MINUTE],
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
  it('sees no card and no count, and opens none by its id', async () => {
    await getOneWrong();
    const { id } = await oneDue(at(MINUTE));
    const { cards, summary, totalCount } = await readQueue(at(DAY), BORIS);
    expect({ cards, total: summary.total, totalCount }).toEqual({ cards: [], total: 0, totalCount: 0 });

    const open = (owner: string | null) => api.execute(`{ node(id: "${id}") { id } }`, {}, visitor(owner, at(DAY)));
    expect((await open(BORIS)).data.node).toBeNull();
    expect((await open(null)).data.node).toBeNull();
    expect((await open(ANNA)).data.node).toEqual({ id });
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
    for (const [quiz, owner] of [
      ['short', ANNA],
      ['long', BORIS],
    ] as const) {
      const attempt = await startQuiz(quiz, owner);
      submitted.push((await submit(attempt, owner)).statements.length);
    }
    expect(submitted[1]).toBe(submitted[0]);
  });

  it('is at most ten for an answer', async () => {
    await getOneWrong();
    const card = await oneDue(at(MINUTE));
    const { statements } = await answerCard(card, optionOf(card, 'The right one'), at(MINUTE));
    expect(statements.filter((sql) => !/"(Event|Source)"/.test(sql)).length).toBeLessThanOrEqual(10);
  });
});
