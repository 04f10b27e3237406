/** The grades of a class as files: what stands in them, who gets them, and that no spreadsheet runs what a student typed. */
import { createDatabase } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { buildSchema } from '@tumen/schema/schema';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { assign, change, createClassroom, join, type ShownClassroom, type Student } from '../test/classroom.ts';
import { idOf, questionOf, tryStart } from '../test/quiz.ts';
import { addEssayQuiz, seedQuiz } from '../test/seed.ts';
import { type Browser, openBrowser, signUpOwner, signUpTeacher } from '../test/teacher.ts';

/** As spreadsheets would take them for formulas: https://owasp.org/www-community/attacks/CSV_Injection */
const HOSTILE = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://evil.example","x")'];

let database: TestDatabase;
let api: TestApi;
let teacher: Browser;
let otherTeacher: Browser;
let classroom: ShownClassroom;
let mina: Student;
let assignmentId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const db = createDatabase(database.url);
  await seedQuiz(db);
  await addEssayQuiz(db, 'essay-quiz');
  const generous = { RATE_LIMIT_ADDRESS: '100000', RATE_LIMIT_GUEST: '100000', RATE_LIMIT_CODES: '1000' };
  api = await startApi(buildSchema(), database.url, generous);
  teacher = await signUpOwner(api);
  otherTeacher = await signUpTeacher(api, teacher, 'other@school.example');
  classroom = await createClassroom(teacher, '../../etc/"역사" 10b\r\n');
  assignmentId = await assign(teacher, classroom, 'essay-quiz');
  mina = await join(api, classroom, '=Mina');
  const { attempt } = await tryStart(mina.browser, { quiz: 'essay-quiz', assignmentId });
  const single = questionOf(attempt, 'SINGLE_CHOICE');
  const answer = { optionIds: [idOf(single.options, 'Moscow')] };
  const saved = { attemptId: attempt.id, questionId: single.id, sequence: 1, answer };
  await change(mina.browser, 'saveResponse', saved, 'question { id }');
  await change(mina.browser, 'submitQuizAttempt', { attemptId: attempt.id }, 'attempt { id }');
  for (const name of HOSTILE) await join(api, classroom, name);
  // Names that people type lose tabs and line ends; a row from elsewhere may have them.
  const [tab, carriageReturn] = [await join(api, classroom, 'tab'), await join(api, classroom, 'cr')];
  await db.enrollment.updateMany({ where: { name: 'tab' }, data: { name: '\t=1+1' } });
  await db.enrollment.updateMany({ where: { name: 'cr' }, data: { name: '\r=1+1' } });
  expect([tab, carriageReturn]).toHaveLength(2);
  await db.$disconnect();
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

function download(browser: Browser, format: string, { id }: Pick<ShownClassroom, 'id'> = classroom) {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return fetch(`${api.origin}/api/exports/${id}/grades.${format}`, { headers: { Cookie: cookie } });
}
const bytesOf = async (format: string) => new Uint8Array(await (await download(teacher, format)).arrayBuffer());

describe('who gets the file', () => {
  it.each(['csv', 'xlsx', 'oneroster.zip'])('%s goes to the teacher of the class alone', async (format) => {
    const statuses = [];
    for (const browser of [openBrowser(api), mina.browser, otherTeacher, teacher]) {
      statuses.push((await download(browser, format)).status);
    }
    expect(statuses).toEqual([401, 401, 404, 200]);
  });

  it('is nobody where there is no such class or format', async () => {
    expect((await download(teacher, 'pdf')).status).toBe(404);
    expect((await download(teacher, 'csv', { id: 'nonsense' })).status).toBe(404);
    expect((await download(teacher, 'csv', { id: assignmentId })).status).toBe(404);
  });
});

it('names the file by the class without a way out of the folder, and lets no cache keep it', async () => {
  const { headers } = await download(teacher, 'csv');
  const disposition = headers.get('content-disposition') ?? '';
  const name = decodeURIComponent(disposition.split("UTF-8''")[1] ?? '');
  expect(name).toMatch(/^etc-역사-10b-\d{4}-\d\d-\d\d\.csv$/u);
  expect(disposition).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w%.-]+$/);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

describe('the table', () => {
  it('shows score and state of each student, and leaves empty what is not there', async () => {
    const bytes = await bytesOf('csv');
    // The byte order mark, by which Excel knows Hangul and Cyrillic.
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = strFromU8(bytes).split('\r\n');
    expect(lines[0]).toBe('Student,Student id,"Quiz with an essay: score, %",Quiz with an essay: state');
    expect(lines.find((line) => line.includes('Mina'))).toMatch(/^'=Mina,[0-9a-f-]{36},10,handed in$/);
    expect(lines.find((line) => line.startsWith("'+1,"))).toMatch(/,,not started$/);
  });

  it('speaks the language that was asked for', async () => {
    const cookie = [...teacher.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const address = `${api.origin}/api/exports/${classroom.id}/grades.csv?locale=ko`;
    expect(await (await fetch(address, { headers: { Cookie: cookie } })).text()).toContain('학생,학생 식별자');
  });

  it('has no cell that a spreadsheet takes for a formula', async () => {
    const text = strFromU8(await bytesOf('csv'));
    const firstCells = text.split('\r\n').filter((line) => /1\+1|\+1|-1|SUM|HYPERLINK|Mina/.test(line));
    expect(firstCells.length).toBeGreaterThanOrEqual(HOSTILE.length + 3);
    for (const line of firstCells) expect(line).toMatch(/^"?'/);
  });

  it('holds texts as texts in the workbook, and numbers as numbers', async () => {
    const files = unzipSync(await bytesOf('xlsx'));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const strings = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toMatch(/<v>10<\/v>/);
    for (const text of ['=Mina', '@SUM(A1)']) expect(strings).toContain(text);
  });
});

it('sends results as OneRoster has them, without a name', async () => {
  const files = unzipSync(await bytesOf('oneroster.zip'));
  const linesOf = (file: string) =>
    strFromU8(files[file] ?? new Uint8Array())
      .trimEnd()
      .split('\r\n');
  expect(Object.keys(files).sort()).toEqual(['categories.csv', 'lineItems.csv', 'manifest.csv', 'results.csv']);
  expect(linesOf('manifest.csv')).toEqual(
    expect.arrayContaining([
      'propertyName,value',
      'oneroster.version,1.2',
      'file.results,bulk',
      'file.users,absent',
      'file.scoreScales,absent',
    ]),
  );
  expect(linesOf('lineItems.csv')[0]).toBe(
    'sourcedId,status,dateLastModified,title,description,assignDate,dueDate,classSourcedId,categorySourcedId,academicSessionSourcedId,resultValueMin,resultValueMax,schoolSourcedId',
  );
  const [head, ...results] = linesOf('results.csv');
  expect(head).toBe(
    'sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment,textScore,classSourcedId,inProgress,incomplete,late,missing',
  );
  expect(linesOf('categories.csv')[0]).toBe('sourcedId,status,dateLastModified,title,weight');
  expect(results).toHaveLength(1);
  expect(results[0]).toMatch(/,fully graded,10,\d{4}-\d\d-\d\d,,,[0-9a-f-]{36},false,false,false,false$/);
  expect(results[0]).not.toContain('Mina');
});
