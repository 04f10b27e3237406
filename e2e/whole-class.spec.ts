import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { joinByPhone, readJoinCode } from './fixtures/classroom.ts';
import { collectAnswers } from './fixtures/graphql-answers.ts';
import { Product, reserveAddress } from './fixtures/product.ts';
import { answerByKeyboard } from './fixtures/quiz.ts';
import { signUpOwner } from './fixtures/teacher.ts';
import { expect, test } from './fixtures/test.ts';

const CLASS = 'History 10b';
const QUIZ = 'The freeze';
const ESSAY = 'Both sources speak of the same treaty. The one wants to keep the clause, the other calls it outdated.';
const COMMENT = 'Say who wrote each of them, and for whom.';
const KEY = /"(answerKey|rationales|explanation|isCorrect|fraction|tolerance)":(?!null)/;
const DAY_MS = 86_400_000;

// One lesson, from the sign-up of its teacher to the feedback of its students: each test goes on where the one before ended.
test.describe.configure({ mode: 'serial' });

let product: Product;
let dataDir: string;
let teacher: Page;
let classPath: string;
let mina: Page;
let juna: Page;
let sofia: Page;

test.beforeAll('start a new site', async ({ browser }, testInfo) => {
  test.setTimeout(300_000);
  dataDir = testInfo.outputPath('data');
  product = await Product.start({ ...(await reserveAddress()), dataDir });
  teacher = await (await browser.newContext({ reducedMotion: 'reduce', timezoneId: 'Asia/Seoul' })).newPage();
});
test.afterAll(async () => {
  await Promise.all([teacher, mina, juna, sofia].map((page) => page?.context().close()));
  await product?.stop();
});

const open = (page: Page, path: string) => page.goto(`${product.siteUrl}${path}`);
const studentRow = (name: string) =>
  teacher.getByRole('region', { name: 'Students' }).getByRole('listitem').filter({ hasText: name });
const task = (page: Page) => page.getByRole('main').getByRole('listitem').filter({ hasText: QUIZ }).first();

async function begin(page: Page) {
  await page.getByRole('link', { name: 'To the class' }).click();
  await page.getByRole('link', { name: /^Begin/ }).click();
  await expect(page.getByText('1 / 11')).toBeVisible();
}

async function handIn(page: Page) {
  await page.getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Handed in' })).toBeFocused();
}

test('the teacher signs up, makes a class and assigns the exit quiz of a lesson with its essay', async () => {
  await signUpOwner(teacher, product.siteUrl, dataDir);
  await teacher.getByRole('link', { name: 'New class' }).click();
  await teacher.getByLabel('Name of the class').fill(CLASS);
  await teacher.getByRole('button', { name: 'Create the class' }).click();
  await expect(teacher.getByRole('heading', { level: 1, name: CLASS })).toBeVisible();
  classPath = new URL(teacher.url()).pathname;

  await teacher.getByRole('link', { name: 'Assignments', exact: true }).click();
  await teacher.getByText('New assignment').click();
  await teacher.getByLabel('Quiz or lesson').selectOption('quiz the-freeze');
  const tomorrow = new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
  await teacher.getByLabel('Closes', { exact: true }).fill(`${tomorrow}T23:59`);
  await teacher.getByLabel('Time limit in minutes').fill('20');
  await teacher.getByLabel('Feedback', { exact: true }).selectOption('Feedback after the closing');
  await teacher.getByLabel('With the essay of the lesson').check();
  await teacher.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(task(teacher)).toContainText('closes');
  await task(teacher).locator('summary').first().click();
  await expect(task(teacher)).toContainText('20 minutes · Feedback after the closing · with an essay');
});

test('three students join on their phones, and one of them gets more time', async ({ browser }) => {
  await open(teacher, classPath);
  const place = { siteUrl: product.siteUrl, joinCode: await readJoinCode(teacher), classroom: CLASS };
  mina = await join(browser, place, 'Mina');
  juna = await join(browser, place, 'Juna');
  sofia = await join(browser, place, 'Sofia');

  await teacher.getByRole('link', { name: 'Students', exact: true }).click();
  const row = teacher.getByRole('main').getByRole('listitem').filter({ hasText: 'Juna' }).first();
  await row.locator('summary').first().click();
  await row.getByLabel('Time', { exact: true }).selectOption('50 % more');
  await row.getByRole('button', { name: 'Grant' }).click();
  await expect(row.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
});

test('they begin, and the teacher sees who is where', async () => {
  await teacher.getByRole('link', { name: 'Live', exact: true }).click();
  for (const name of ['Mina', 'Juna', 'Sofia']) await expect(studentRow(name)).toContainText('Not begun');
  await Promise.all([mina, juna, sofia].map(begin));
  await expect(juna.getByRole('timer')).toHaveText(/^Time left (30:00|29:\d\d)$/);
  await expect(sofia.getByRole('timer')).toHaveText(/^Time left (20:00|19:\d\d)$/);
  await answerByKeyboard(sofia);
  await expect(studentRow('Sofia')).toContainText('1 of 11 answered');
  await juna.getByRole('button', { name: 'Next question' }).click();
  await expect(studentRow('Juna')).toContainText('Question 2');
});

test('one loses the network, is missed, goes on, and returns with all that was answered', async () => {
  test.setTimeout(180_000);
  await answerByKeyboard(mina);
  await expect(studentRow('Mina')).toContainText('1 of 11 answered');
  await mina.context().setOffline(true);
  await mina.getByRole('button', { name: 'Question 11, not answered' }).click();
  await mina.getByRole('main').locator('form').getByRole('textbox').fill(ESSAY);
  await expect(studentRow('Mina')).toContainText('No connection', { timeout: 60_000 });
  await mina.context().setOffline(false);
  await expect(studentRow('Mina')).toContainText('2 of 11 answered', { timeout: 30_000 });
  await expect(studentRow('Mina')).toContainText('Working');
});

test('two hand in, and see neither points nor keys', async () => {
  const answers = collectAnswers(mina);
  await handIn(mina);
  for (const answer of await answers.read()) expect(answer).not.toMatch(KEY);
  await answerByKeyboard(juna);
  await handIn(juna);
  for (const name of ['Mina', 'Juna']) await expect(studentRow(name)).toContainText('Handed in');
  await expect(studentRow('Sofia')).toContainText('Working');
  await expectNothingShown(mina);
});

test('the teacher marks the essay by its rubric and comments on it, and regrades a question that was left out', async () => {
  await open(teacher, `${classPath}/grades`);
  await teacher.getByRole('row', { name: /^Mina/ }).getByRole('link').first().click();
  const marks = teacher.getByRole('form', { name: 'Marks for question 11' });
  await expect(marks.getByRole('group').first()).toBeVisible();
  for (const criterion of await marks.getByRole('group').all()) await criterion.getByRole('radio').last().check();
  await marks.getByLabel('Comment to the student').fill(COMMENT);
  await marks.getByRole('button', { name: 'Save the marks' }).click();
  await expect(marks.getByRole('status').last()).toContainText(/^Saved \d/);

  await teacher.getByRole('link', { name: 'The key is wrong: question 5' }).click();
  await teacher.getByRole('radio', { name: /^Full points for all/ }).check();
  await teacher.getByRole('button', { name: 'Show what changes' }).click();
  await expect(teacher.getByRole('region', { name: 'Who would have another score' }).getByText('Mina')).toBeVisible();
  await teacher.getByLabel('Reason').fill('The map of the question was wrong.');
  await teacher.getByRole('button', { name: 'Apply' }).click();
  await teacher.getByRole('dialog').getByRole('button', { name: 'Apply' }).click();
  await expect(teacher.getByText(/^Applied\./)).toBeFocused();
  await expectNothingShown(mina);
});

test('the teacher downloads the grades', async () => {
  await teacher.getByRole('link', { name: 'Grades', exact: true }).click();
  const [download] = await Promise.all([
    teacher.waitForEvent('download'),
    teacher.getByRole('link', { name: 'Table (CSV)' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toMatch(/Mina[^\n]*\n/);
});

test('the teacher ends the quiz, who did not hand in is handed in, and everybody sees their feedback', async () => {
  test.setTimeout(180_000);
  await expectNothingShown(mina);
  await open(teacher, `${classPath}/live`);
  await teacher.getByRole('button', { name: 'End for all' }).click();
  await teacher.getByRole('dialog').getByRole('button', { name: 'End for all' }).click();
  await expect(studentRow('Sofia')).toContainText('Handed in by the server', { timeout: 30_000 });
  await expect(sofia.getByRole('heading', { level: 1, name: /of 15 points$/ })).toBeVisible({ timeout: 30_000 });

  await mina.reload();
  await expect(task(mina)).toContainText(/\d+\s?% of the points/);
  await task(mina).getByRole('link', { name: 'Look at it' }).click();
  await expect(mina.getByRole('heading', { level: 1, name: /of 15 points$/ })).toBeVisible();
  await expect(mina.getByRole('button', { name: 'Question 5: 100%' })).toBeVisible();
  await mina.getByRole('button', { name: 'Question 11: 100%' }).click();
  await expect(mina.getByText(COMMENT)).toBeVisible();
});

async function join(browser: Browser, place: Parameters<typeof joinByPhone>[1], name: string): Promise<Page> {
  return (await joinByPhone(browser, place, name)).page;
}

/** The home of a student tells when the result comes, and no more. */
async function expectNothingShown(student: Page) {
  await open(student, '/en/class');
  await expect(task(student)).toContainText('The result comes');
  await expect(task(student)).not.toContainText('%');
  await expect(student.getByRole('link', { name: 'Look at it' })).toHaveCount(0);
}
