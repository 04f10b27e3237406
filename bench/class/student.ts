import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '@tumen/domain/quiz/random';
import { type Acknowledgement, AnswerBook, type Save, type Stored } from './answer-book.ts';
import type { Bell } from './bell.ts';
import type { Browser } from './browser.ts';
import { chooseAnswer, clearedAnswer } from './choose-answer.ts';
import type { Meter } from './meter.ts';
import {
  type AttemptAnswer,
  READ,
  SAVE,
  type SaveAnswer,
  type ShownAttempt,
  type ShownQuestion,
  START,
  SUBMIT,
} from './operations.ts';
import { loadKeys, moveDeadline } from './operator.ts';
import type { QuestionPlan, StudentPlan } from './plan.ts';
import type { KeyedQuestion } from './question.ts';
import type { SchoolServer } from './school-server.ts';

/** As the API says of `saveResponse`: so long after the deadline an answer is taken that was on its way. */
export const GRACE_MS = 5_000;

const MOST_SECONDS_LEFT = 5;
const EDIT_PAUSE_MS = 400;

export type ClassRoom = {
  readonly server: SchoolServer;
  readonly meter: Meter;
  /** Slug. */
  readonly quiz: string;
  /** Most milliseconds of thought before a question. */
  readonly thinkMs: number;
  /** Rings when everybody who will hand in has answered. */
  readonly bell: Bell;
  readonly onAcknowledged: (student: string, acknowledgement: Acknowledgement) => void;
};

type Outcome = 'ACKNOWLEDGED' | 'REFUSED';

/** One student at work. All that they do comes from `plan` and `random`; when they do it depends on the server. */
export class Student {
  readonly plan: StudentPlan;
  readonly browser: Browser;
  readonly book: AnswerBook;
  readonly #room: ClassRoom;
  readonly #random: Random;
  readonly #sequences = new Map<number, number>();
  #attempt: ShownAttempt | undefined;
  #keys: readonly KeyedQuestion[] = [];
  #deadlineAt: Date | null = null;

  constructor(plan: StudentPlan, browser: Browser, room: ClassRoom, random: Random) {
    this.plan = plan;
    this.browser = browser;
    this.#room = room;
    this.#random = random;
    this.book = new AnswerBook((acknowledgement) => room.onAcknowledged(plan.name, acknowledgement));
  }

  get attemptId(): string | undefined {
    return this.#attempt?.id;
  }

  /** Takes the quiz from the first click to the end. Rejects when the server never answers. */
  async takeQuiz(): Promise<void> {
    const { bell, server } = this.#room;
    const hasEnded = await this.#start()
      .then(async (attempt) => {
        this.#keys = await loadKeys(server, attempt.id);
        return this.#answerAll(attempt);
      })
      .finally(() => (this.plan.ending === 'HANDS_IN' ? bell.arrive() : undefined));
    if (hasEnded || this.plan.ending !== 'HANDS_IN') return;
    await bell.rung;
    await this.#handIn();
  }

  async #start(): Promise<ShownAttempt> {
    const input = { quiz: this.#room.quiz };
    const clicks = Array.from({ length: this.plan.startClicks }, () =>
      this.browser.ask<AttemptAnswer>('start', START, { input }),
    );
    const attempts = (await Promise.all(clicks)).map(({ attempt, message }) => {
      if (!attempt) throw new Error(`The quiz did not start: ${message}`);
      return attempt;
    });
    const [first] = attempts;
    if (!first) throw new Error('A student clicks at least once.');
    if (attempts.some(({ id }) => id !== first.id)) this.#fault('a double click made two attempts');
    this.#attempt = first;
    return first;
  }

  /** Returns true when the time was up before all was answered. */
  async #answerAll(attempt: ShownAttempt): Promise<boolean> {
    const { ending, path, endsAfter, reloadsAfter, questions } = this.plan;
    for (const [index, position] of path.entries()) {
      await sleep(this.#random.integer(0, this.#room.thinkMs));
      const shown = attempt.questions[position - 1];
      const plan = questions[position - 1];
      if (!shown || !plan) throw new Error(`The attempt has no question ${position}.`);
      if ((await this.#answer(shown, plan)) === 'REFUSED') return this.#writePastDeadline(attempt);
      if (this.browser.hadTrouble || index + 1 === reloadsAfter) await this.#reload(attempt.id);
      if (ending !== 'HANDS_IN' && index + 1 === endsAfter) {
        const seconds = this.#random.integer(1, MOST_SECONDS_LEFT);
        this.#deadlineAt = await moveDeadline(this.#room.server, attempt.id, seconds);
        if (ending === 'GOES_AWAY') return true;
      }
    }
    return ending === 'WRITES_ON' ? this.#writePastDeadline(attempt) : false;
  }

  /** Saves what the plan says of a question, in the way it says. */
  async #answer(shown: ShownQuestion, { answers, delivery, isFixed }: QuestionPlan): Promise<Outcome> {
    const saves = answers.map((knowledge, index) =>
      this.#compose(shown.position, knowledge, isFixed && index === answers.length - 1),
    );
    const send = (save: Save) => this.#save(shown, save);
    switch (delivery) {
      case 'IN_ORDER':
        for (const save of saves) if ((await send(save)) === 'REFUSED') return 'REFUSED';
        break;
      case 'TWICE':
        for (const save of saves) if (isAnyRefused(await Promise.all([send(save), send(save)]))) return 'REFUSED';
        break;
      case 'CROSSED':
        if (isAnyRefused(await Promise.all(this.#random.shuffle(saves).map(send)))) return 'REFUSED';
        break;
      case 'OVERTAKEN':
        for (const save of saves.reverse()) if ((await send(save)) === 'REFUSED') return 'REFUSED';
        break;
    }
    if (isFixed && saves.length > 0) await this.#expectRefusal(shown, 'CONFLICT');
    return 'ACKNOWLEDGED';
  }

  #compose(position: number, knowledge: QuestionPlan['answers'][number], isFinal: boolean): Save {
    const question = this.#keys[position - 1];
    if (!question) throw new Error(`The database has no question ${position}.`);
    const sequence = (this.#sequences.get(position) ?? 0) + 1;
    this.#sequences.set(position, sequence);
    const answer = knowledge === null ? clearedAnswer(question.kind) : chooseAnswer(question, knowledge, this.#random);
    return { sequence, answer, isFinal };
  }

  async #save(shown: ShownQuestion, save: Save): Promise<Outcome> {
    const { position } = shown;
    this.book.send(position, save);
    const { question, code = 'NOTHING', message } = await this.#ask(shown, save);
    if (question?.response) {
      this.#room.meter.report(this.book.acknowledge({ position, sent: save, stored: question.response }), this.plan.name);
      // A save of before the deadline that is repeated after it finds the attempt handed in, and its verdicts released.
      const isOver = this.#deadlineAt !== null && Date.now() > this.#deadlineAt.getTime();
      if (question.feedback && !isOver && this.#attempt?.feedbackPolicy !== 'AT_ONCE')
        this.#fault('a save answered with a verdict');
      return 'ACKNOWLEDGED';
    }
    this.book.refuse(position, save.sequence);
    this.#judgeRefusal(position, code, message);
    return 'REFUSED';
  }

  #ask({ id }: ShownQuestion, { sequence, answer, isFinal }: Save): Promise<SaveAnswer> {
    const input = { attemptId: this.#attempt?.id, questionId: id, sequence, answer, isFinal };
    return this.browser.ask<SaveAnswer>('save', SAVE, { input });
  }

  /** Before the deadline and its grace nothing may be refused. */
  #judgeRefusal(position: number, code: string, message = ''): void {
    this.#room.meter.refusals += 1;
    const isOver = this.#deadlineAt !== null && Date.now() > this.#deadlineAt.getTime() + GRACE_MS;
    if (code !== 'DEADLINE_PASSED') this.#fault(`question ${position}: refused with ${code}: ${message}`);
    else if (!isOver) this.#fault(`question ${position}: refused before the deadline`);
  }

  /** Goes on until the server refuses, and then tries two other questions. */
  async #writePastDeadline(attempt: ShownAttempt): Promise<true> {
    const shown = attempt.questions.find(({ position }) => !this.plan.questions[position - 1]?.isFixed);
    while (shown && (await this.#save(shown, this.#compose(shown.position, 'RIGHT', false))) === 'ACKNOWLEDGED') {
      if (this.#deadlineAt && Date.now() > this.#deadlineAt.getTime() + 60_000) throw new Error('The deadline is not kept.');
      await sleep(EDIT_PAUSE_MS);
    }
    for (const late of [attempt.questions.at(0), attempt.questions.at(-1)]) {
      if (late) await this.#expectRefusal(late, 'DEADLINE_PASSED');
    }
    return true;
  }

  /** Saves something new where nothing may change any more. Past the deadline that is the reason given, whatever else is true. */
  async #expectRefusal(shown: ShownQuestion, expected: 'CONFLICT' | 'DEADLINE_PASSED'): Promise<void> {
    const save = this.#compose(shown.position, 'PARTLY', false);
    this.book.send(shown.position, save);
    const { question, code } = await this.#ask(shown, save);
    if (question) return this.#fault(`question ${shown.position}: changed although it was ${expected}`);
    this.book.refuse(shown.position, save.sequence);
    this.#room.meter.refusals += 1;
    const isLate = code === 'DEADLINE_PASSED' && this.#deadlineAt !== null && Date.now() > this.#deadlineAt.getTime();
    if (code !== expected && !isLate) this.#fault(`question ${shown.position}: refused with ${code} instead of ${expected}`);
  }

  /** Loads the page again: what was acknowledged before is there, and no verdict. */
  async #reload(id: string): Promise<void> {
    this.browser.hadTrouble = false;
    const known = this.book.snapshot();
    const attempt = await this.browser.ask<ShownAttempt>('read', READ, { id });
    this.#room.meter.report(this.book.listFaults(toHeld(attempt), known), `${this.plan.name} on loading again`);
    const isLeaking = attempt.questions.some(({ feedback }) => feedback) || attempt.result !== null;
    if (isLeaking && attempt.feedbackPolicy !== 'AT_ONCE' && attempt.status === 'IN_PROGRESS')
      this.#fault('verdicts before the end');
  }

  async #handIn(): Promise<void> {
    const attempt = this.#attempt;
    if (!attempt) return;
    const input = { attemptId: attempt.id };
    const clicks = Array.from({ length: this.plan.submitClicks }, () =>
      this.browser.ask<AttemptAnswer>('submit', SUBMIT, { input }),
    );
    for (const { attempt: submitted, message } of await Promise.all(clicks)) {
      if (submitted?.status !== 'SUBMITTED') this.#fault(`not handed in: ${message}`);
    }
    const shown = attempt.questions[this.#random.integer(0, attempt.questions.length - 1)];
    if (shown && this.#random.integer(1, 4) === 1) await this.#expectRefusal(shown, 'CONFLICT');
  }

  #fault(fault: string): void {
    this.#room.meter.report([fault], this.plan.name);
  }
}

/** What an attempt holds, by the position of the question. */
export function toHeld({ questions }: ShownAttempt): ReadonlyMap<number, Stored | null> {
  return new Map(questions.map(({ position, response }) => [position, response]));
}

function isAnyRefused(outcomes: readonly Outcome[]): boolean {
  return outcomes.includes('REFUSED');
}
