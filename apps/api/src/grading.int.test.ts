/** What a teacher does with what students handed in: marks, overrides, rules again. And what of it a student sees, and when. */
import { createDatabase, type PrismaClient } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { buildSchema } from '@tumen/schema/schema';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { assign, change, createClassroom, join, type ShownClassroom, type Student } from '../test/classroom.ts';
import { idOf, questionOf, type ShownAttempt, tryStart } from '../test/quiz.ts';
import { addEssayQuiz, SECRET, seedQuiz } from '../test/seed.ts';
import { type Browser, signUpOwner } from '../test/teacher.ts';

const START = new Date('2027-04-20T09:00:00Z');
const CLOSING = new Date('2027-04-21T09:00:00Z');

let database: TestDatabase;
let db: PrismaClient;
let api: TestApi;
let teacher: Browser;
let clock = START;
let classroom: ShownClassroom;
let assignmentId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database.url);
  await seedQuiz(db);
  await addEssayQuiz(db, 'essay-quiz');
  const generous = { RATE_LIMIT_ADDRESS: '100000', RATE_LIMIT_GUEST: '100000' };
  api = await startApi(buildSchema(), database.url, generous, () => clock);
  teacher = await signUpOwner(api);
});
afterAll(async () => {
  await api.stop();
  await db.$disconnect();
  await database.drop();
});
beforeEach(async () => {
  clock = START;
  await db.classroom.deleteMany();
  classroom = await createClassroom(teacher);
  assignmentId = await assignEssayQuiz();
});

const assignEssayQuiz = () =>
  assign(teacher, classroom, 'essay-quiz', { opensAt: START, closesAt: CLOSING, feedbackPolicy: 'AFTER_DEADLINE' });

type Answers = { readonly city?: string; readonly number?: number; readonly essay?: string };
type Work = { readonly student: Student; readonly attempt: ShownAttempt };

/** A new student who answers what is given and, unless told otherwise, hands it in. */
async function work(name: string, answers: Answers, isHandedIn = true): Promise<Work> {
  const student = await join(api, classroom, name);
  const { attempt } = await tryStart(student.browser, { quiz: 'essay-quiz', assignmentId });
  await answer({ student, attempt }, answers);
  if (isHandedIn) await handIn({ student, attempt });
  return { student, attempt };
}

async function answer({ student, attempt }: Work, { city, number, essay }: Answers): Promise<void> {
  const save = (question: { id: string }, given: object) =>
    change(
      student.browser,
      'saveResponse',
      { attemptId: attempt.id, questionId: question.id, sequence: 1, answer: given },
      'question { id }',
    );
  const single = questionOf(attempt, 'SINGLE_CHOICE');
  if (city !== undefined) await save(single, { optionIds: [idOf(single.options, city)] });
  if (number !== undefined) await save(questionOf(attempt, 'NUMERIC'), { number });
  if (essay !== undefined) await save(questionOf(attempt, 'ESSAY'), { text: essay });
}

const handIn = ({ student, attempt }: Work) =>
  change(student.browser, 'submitQuizAttempt', { attemptId: attempt.id }, 'attempt { id }');

const RESULT = 'result { earnedPoints maxPoints unmarkedCount }';
const FEEDBACK = 'feedback { fraction isDropped comment rubricMarks { criterion points } key { explanation } }';

async function see(browser: Browser, { attempt }: Work) {
  const query = `query ($id: ID!) { attempt(id: $id) { ${RESULT} student { name } questions { kind ${FEEDBACK} scoreChanges { kind fromFraction toFraction reason teacherName } } } }`;
  const seen = (await browser.send(query, { id: attempt.id })).attempt;
  const byKind = (kind: string) => seen.questions.find((question: { kind: string }) => question.kind === kind);
  return { ...seen, essay: byKind('ESSAY'), single: byKind('SINGLE_CHOICE'), numeric: byKind('NUMERIC') };
}

const GOOD = [
  { criterion: 'thesis', points: 4 },
  { criterion: 'evidence', points: 2 },
];

const mark = (attempt: ShownAttempt, input: object = { marks: GOOD, comment: 'Well argued.' }) =>
  change(teacher, 'gradeResponse', { questionId: questionOf(attempt, 'ESSAY').id, ...input }, `question { id ${FEEDBACK} }`);

describe('an essay', () => {
  it('waits for the teacher, who sees it with the key although the student does not yet', async () => {
    const mina = await work('Mina', { city: 'Moscow', essay: 'Because of the treaty.' });

    expect(await see(teacher, mina)).toMatchObject({
      student: { name: 'Mina' },
      result: { earnedPoints: 1, maxPoints: 10, unmarkedCount: 1 },
      essay: { feedback: { fraction: null, key: { explanation: `Explained: ${SECRET}` } } },
    });
    expect(await see(mina.student.browser, mina)).toMatchObject({ student: null, result: null, essay: { feedback: null } });
  });

  it('is marked by its rubric; score and comment reach the student with the feedback, not before', async () => {
    const mina = await work('Mina', { city: 'Moscow', essay: 'Because of the treaty.' });
    const marked = await mark(mina.attempt);
    expect(marked.question.feedback).toMatchObject({ fraction: 0.75, comment: 'Well argued.', rubricMarks: GOOD });

    const before = await see(mina.student.browser, mina);
    expect(JSON.stringify(before)).not.toContain('Well argued');
    expect(before).toMatchObject({ result: null, essay: { feedback: null, scoreChanges: [] } });

    clock = CLOSING;
    expect(await see(mina.student.browser, mina)).toMatchObject({
      result: { earnedPoints: 7, maxPoints: 10, unmarkedCount: 0 },
      essay: { feedback: { fraction: 0.75, comment: 'Well argued.', rubricMarks: GOOD }, scoreChanges: [] },
    });
  });

  it('is noted down each time that its marks change, and not when they stay', async () => {
    const mina = await work('Mina', { essay: 'Because of the treaty.' });
    await mark(mina.attempt);
    await mark(mina.attempt);
    await mark(mina.attempt, { marks: GOOD.map(({ criterion }) => ({ criterion, points: 4 })), comment: 'Well argued.' });

    const { essay } = await see(teacher, mina);
    expect(essay.scoreChanges).toEqual([
      { kind: 'MARKED', fromFraction: 0.75, toFraction: 1, reason: '', teacherName: 'Owner' },
      { kind: 'MARKED', fromFraction: null, toFraction: 0.75, reason: '', teacherName: 'Owner' },
    ]);
  });

  it('takes only what the rubric gives, once it is handed in, where something was written', async () => {
    const working = await work('Mina', { essay: 'Because' }, false);
    const silent = await work('Juna', { city: 'Moscow' });
    const written = await work('Sofia', { essay: 'Because of the treaty.' });

    expect(await mark(working.attempt)).toMatchObject({ code: 'CONFLICT' });
    expect(await mark(silent.attempt)).toMatchObject({ code: 'CONFLICT' });
    expect(await mark(written.attempt, { marks: [{ criterion: 'thesis', points: 3 }] })).toMatchObject({
      code: 'VALIDATION',
      field: 'marks',
    });
    expect(await mark(written.attempt, { marks: [...GOOD, { criterion: 'style', points: 4 }] })).toMatchObject({
      code: 'VALIDATION',
    });
  });
});

it('lets the teacher comment on an essay that nobody wrote, and earns nothing by it', async () => {
  const silent = await work('Juna', { city: 'Moscow' });
  await mark(silent.attempt, { comment: 'Write next time.' });
  clock = CLOSING;
  expect(await see(silent.student.browser, silent)).toMatchObject({
    result: { earnedPoints: 1, unmarkedCount: 0 },
    essay: { feedback: { fraction: 0, comment: 'Write next time.', rubricMarks: [] } },
  });
});

it('does not take a comment alone for the marks of an essay', async () => {
  const mina = await work('Mina', { essay: 'Because of the treaty.' });
  expect(await mark(mina.attempt, { comment: 'Well argued.' })).toMatchObject({ code: 'VALIDATION', field: 'marks' });
});

it('lets the teacher comment on an answer that the server scored', async () => {
  const mina = await work('Mina', { city: 'Hanoi' });
  const questionId = questionOf(mina.attempt, 'SINGLE_CHOICE').id;
  await change(teacher, 'gradeResponse', { questionId, comment: 'Look at the map.' }, 'question { id }');
  clock = CLOSING;
  expect((await see(mina.student.browser, mina)).single.feedback).toMatchObject({ fraction: 0, comment: 'Look at the map.' });
});

describe('an override', () => {
  const override = ({ attempt }: Work, input: object) =>
    change(
      teacher,
      'overrideScore',
      { questionId: questionOf(attempt, 'SINGLE_CHOICE').id, ...input },
      'question { feedback { fraction } }',
    );

  it('stands above the score with its reason on record, and can be taken back', async () => {
    const mina = await work('Mina', { city: 'Hanoi' });
    await override(mina, { earnedPoints: 0.5, reason: 'Misread the map' });
    await override(mina, { earnedPoints: 0.5, reason: 'A double click' });
    expect(await see(teacher, mina)).toMatchObject({ result: { earnedPoints: 0.5 }, single: { feedback: { fraction: 0.5 } } });

    await override(mina, { earnedPoints: null, reason: 'Wrong student' });
    expect((await see(teacher, mina)).single).toMatchObject({
      feedback: { fraction: 0 },
      scoreChanges: [
        { kind: 'OVERRIDDEN', fromFraction: 0.5, toFraction: 0, reason: 'Wrong student', teacherName: 'Owner' },
        { kind: 'OVERRIDDEN', fromFraction: 0, toFraction: 0.5, reason: 'Misread the map', teacherName: 'Owner' },
      ],
    });
  });

  it('needs a reason, and points that the question has', async () => {
    const mina = await work('Mina', { city: 'Hanoi' });
    expect(await override(mina, { earnedPoints: 1, reason: '  ' })).toMatchObject({ code: 'VALIDATION', field: 'reason' });
    const tooMany = await override(mina, { earnedPoints: 1.5, reason: 'Generous' });
    expect(tooMany).toMatchObject({ code: 'VALIDATION', field: 'earnedPoints' });
  });

  it('counts for an answer that was never given', async () => {
    const mina = await work('Mina', {});
    await override(mina, { earnedPoints: 1, reason: 'Answered aloud' });
    expect(await see(teacher, mina)).toMatchObject({ result: { earnedPoints: 1 }, single: { feedback: { fraction: 1 } } });
  });
});

describe('a regrade', () => {
  const questionId = ({ attempt }: Work) => questionOf(attempt, 'SINGLE_CHOICE').id;
  const accepting = ({ attempt }: Work, ...cities: string[]) => ({
    kind: 'ACCEPT',
    accepted: { optionIds: cities.map((city) => idOf(questionOf(attempt, 'SINGLE_CHOICE').options, city)) },
  });
  const apply = (asked: Work, ruling: object, reason = 'The key was wrong') =>
    change(teacher, 'regradeAssignment', { questionId: questionId(asked), ruling, reason }, 'changedCount');
  async function preview(asked: Work, ruling: object) {
    const query = `query ($id: ID!, $ruling: RulingInput!) { node(id: $id) { ... on AttemptQuestion { regradePreview(ruling: $ruling) {
      attemptCount overriddenCount changes { student { name } fromPoints toPoints fromScorePercent toScorePercent } } } } }`;
    return (await teacher.send(query, { id: questionId(asked), ruling })).node.regradePreview;
  }
  const pointsOf = async (each: Work) => (await see(teacher, each)).result;

  it('shows who would change and by how much, and writes nothing', async () => {
    const mina = await work('Mina', { city: 'Moscow', number: 6 });
    const juna = await work('Juna', { city: 'Hanoi', number: 6 });
    await work('Sofia', { city: 'Beijing' });

    expect(await preview(mina, accepting(mina, 'Hanoi'))).toEqual({
      attemptCount: 3,
      overriddenCount: 0,
      changes: [{ student: { name: 'Juna' }, fromPoints: 0, toPoints: 1, fromScorePercent: 10, toScorePercent: 20 }],
    });
    expect(await pointsOf(juna)).toMatchObject({ earnedPoints: 1 });
    expect(await db.scoreChange.count()).toBe(0);
  });

  it('changes what the preview said, on record, and once', async () => {
    const mina = await work('Mina', { city: 'Moscow' });
    const juna = await work('Juna', { city: 'Hanoi' });
    const shown = await db.attemptQuestion.findMany({ orderBy: { id: 'asc' }, select: { view: true, key: true } });

    expect(await apply(mina, accepting(mina, 'Hanoi'))).toMatchObject({ changedCount: 1 });
    expect(await apply(juna, accepting(juna, 'Hanoi'))).toMatchObject({ changedCount: 0 });

    expect((await see(teacher, juna)).single).toMatchObject({
      feedback: { fraction: 1 },
      scoreChanges: [{ kind: 'REGRADED', fromFraction: 0, toFraction: 1, reason: 'The key was wrong' }],
    });
    expect((await see(teacher, mina)).single.scoreChanges).toEqual([]);
    expect(await db.ruling.count()).toBe(1);
    expect(await db.attemptQuestion.findMany({ orderBy: { id: 'asc' }, select: { view: true, key: true } })).toEqual(shown);
  });

  it('drops a question for everybody, gives it to everybody, and is taken back', async () => {
    const mina = await work('Mina', { city: 'Moscow' });
    const juna = await work('Juna', {});

    await apply(mina, { kind: 'DROPPED' });
    expect(await pointsOf(mina)).toMatchObject({ earnedPoints: 0, maxPoints: 9 });
    expect((await see(teacher, juna)).single.feedback).toMatchObject({ isDropped: true });

    expect(await apply(mina, { kind: 'FULL_POINTS' })).toMatchObject({ changedCount: 2 });
    expect(await pointsOf(juna)).toMatchObject({ earnedPoints: 1, maxPoints: 10 });

    await apply(mina, { kind: 'AS_KEYED' });
    expect([await pointsOf(mina), await pointsOf(juna)]).toMatchObject([
      { earnedPoints: 1, maxPoints: 10 },
      { earnedPoints: 0, maxPoints: 10 },
    ]);
    const { rulings } = (
      await teacher.send('query ($id: ID!) { node(id: $id) { ... on Assignment { rulings { kind reason changeCount } } } }', {
        id: assignmentId,
      })
    ).node;
    expect(rulings.map(({ kind }: { kind: string }) => kind)).toEqual(['AS_KEYED', 'FULL_POINTS', 'DROPPED']);
  });

  it('leaves points alone that were given by hand', async () => {
    const mina = await work('Mina', { city: 'Hanoi' });
    const given = { questionId: questionId(mina), earnedPoints: 0.5, reason: 'Half right' };
    await change(teacher, 'overrideScore', given, 'question { id }');

    expect(await preview(mina, { kind: 'FULL_POINTS' })).toEqual({ attemptCount: 1, overriddenCount: 1, changes: [] });
    await apply(mina, { kind: 'FULL_POINTS' });
    expect(await pointsOf(mina)).toMatchObject({ earnedPoints: 0.5 });
  });

  it('holds for whoever hands in afterwards, and for this assignment only', async () => {
    const mina = await work('Mina', { city: 'Moscow' });
    const late = await work('Juna', { city: 'Hanoi' }, false);
    expect(await apply(mina, accepting(mina, 'Hanoi', 'Beijing'))).toMatchObject({ changedCount: 0 });
    await handIn(late);
    expect(await pointsOf(late)).toMatchObject({ earnedPoints: 1 });

    assignmentId = await assignEssayQuiz();
    const elsewhere = await work('Sofia', { city: 'Hanoi' });
    expect(await pointsOf(elsewhere)).toMatchObject({ earnedPoints: 0 });
  });

  it('refuses an answer that the question cannot have, and says why', async () => {
    const mina = await work('Mina', { city: 'Moscow', essay: 'Because' });
    expect(await apply(mina, { kind: 'ACCEPT', accepted: { optionIds: ['nowhere'] } })).toMatchObject({
      code: 'VALIDATION',
      field: 'accepted',
    });
    expect(await apply(mina, accepting(mina, 'Hanoi'), '')).toMatchObject({ code: 'VALIDATION', field: 'reason' });
    expect(await preview(mina, { kind: 'ACCEPT' })).toBeNull();
  });
});
