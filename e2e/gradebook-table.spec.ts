import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { change } from './fixtures/classroom.ts';
import { Product, reserveAddress } from './fixtures/product.ts';
import { signUpOwner } from './fixtures/teacher.ts';
import { expect, test } from './fixtures/test.ts';

const PHONE = { width: 390, height: 844 };
const QUIZ = 'every-kind';

// One gradebook from its table to a ruling and back: each test goes on where the one before ended.
test.describe.configure({ mode: 'serial' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

let product: Product;
let teacher: Page;
let classroomId: string;
let assignmentId: string;
let title: string;
/** What Ben was asked and got wrong. */
let prompt: string;

test.beforeAll('let three of four students take a quiz', async ({ browser }, testInfo) => {
  test.setTimeout(300_000);
  const dataDir = testInfo.outputPath('data');
  product = await Product.start({ ...(await reserveAddress()), dataDir });
  teacher = await (await browser.newContext({ reducedMotion: 'reduce', acceptDownloads: true })).newPage();
  await signUpOwner(teacher, product.siteUrl, dataDir);
  const created = await change(
    teacher,
    'createClassroom',
    { name: 'History 10b', timeZone: 'Asia/Seoul' },
    'classroom { id joinCode }',
  );
  classroomId = created.classroom.id;
  const assigned = await change(
    teacher,
    'createAssignment',
    { classroomId, quiz: QUIZ, terms: {} },
    'assignment { id quiz { title } }',
  );
  assignmentId = assigned.assignment.id;
  title = assigned.assignment.quiz.title;
  await handIn(browser, created.classroom.joinCode, 'Cho', { isRight: true, essay: 'It was so, because it was so.' });
  await handIn(browser, created.classroom.joinCode, 'Ann', { isRight: true });
  prompt = await handIn(browser, created.classroom.joinCode, 'Ben', { isRight: false });
  await handIn(browser, created.classroom.joinCode, 'Dora', null);
});
test.afterAll(async () => {
  await teacher?.context().close();
  await product?.stop();
});

type Question = { id: string; kind: string; prompt: string; options: { id: string }[] };

/** Joins the class, answers the single choice and writes the essay, if any, and returns what was asked; null: does not begin. */
async function handIn(browser: Browser, code: string, name: string, given: { isRight: boolean; essay?: string } | null) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${product.siteUrl}/en`);
  await change(page, 'joinClassroom', { code, name }, 'enrollment { id }');
  let asked = '';
  if (given) {
    const fields = 'attempt { id questions { id kind prompt options { id } } }';
    const { attempt } = await change(page, 'startQuizAttempt', { quiz: QUIZ, assignmentId }, fields);
    const save = (questionId: string, answer: object) =>
      change(page, 'saveResponse', { attemptId: attempt.id, questionId, sequence: 1, answer }, 'question { id }');
    const ofKind = (kind: string) => (attempt.questions as Question[]).find((question) => question.kind === kind);
    const single = ofKind('SINGLE_CHOICE');
    const right = await readRightOptions(single?.id ?? '');
    const option = single?.options.find(({ id }) => right.includes(id) === given.isRight);
    await save(single?.id ?? '', { optionIds: [option?.id] });
    if (given.essay !== undefined) await save(ofKind('ESSAY')?.id ?? '', { text: given.essay });
    await change(page, 'submitQuizAttempt', { attemptId: attempt.id }, 'attempt { id }');
    asked = single?.prompt ?? '';
  }
  await page.context().close();
  return asked;
}

/** The key of a question, which only the teacher of the class may see. */
async function readRightOptions(id: string): Promise<string[]> {
  const query = 'query ($id: ID!) { node(id: $id) { ... on AttemptQuestion { feedback { key { answer { optionIds } } } } } }';
  const response = await teacher.context().request.post(`${product.siteUrl}/graphql`, { data: { query, variables: { id } } });
  return (await response.json()).data.node.feedback.key.answer.optionIds;
}

const open = (path = '', locale = 'en') =>
  teacher.goto(`${product.siteUrl}/${locale}/teach/classes/${classroomId}/grades${path}`);
const names = () => teacher.locator('tbody').getByRole('rowheader');
const cellOf = (name: string) => teacher.getByRole('row').filter({ hasText: name }).getByRole('cell').first();

test('the table sorts and filters by keyboard, and keeps it in its address', async () => {
  await open();
  await expect(names()).toHaveText(['Ann', 'Ben', 'Cho', 'Dora']);
  await expectAccessible(teacher);

  await teacher.getByRole('button', { name: `Sort by ${title}` }).focus();
  await teacher.keyboard.press('Enter');
  await expect(teacher.getByRole('columnheader', { name: title })).toHaveAttribute('aria-sort', 'ascending');
  await expect(names()).toHaveText(['Ben', 'Ann', 'Cho', 'Dora']);
  await teacher.keyboard.press('Enter');
  await expect(names()).toHaveText(['Ann', 'Cho', 'Ben', 'Dora']);
  await teacher.reload();
  await expect(teacher.getByRole('columnheader', { name: title })).toHaveAttribute('aria-sort', 'descending');

  await teacher.getByLabel('Show', { exact: true }).selectOption({ label: 'Needs marking' });
  await expect(names()).toHaveText(['Cho']);
  await teacher.getByLabel('Show', { exact: true }).selectOption({ label: 'Has not started something that is open' });
  await expect(names()).toHaveText(['Dora']);
  await teacher.getByLabel('Show', { exact: true }).selectOption({ label: 'Everybody' });
  await teacher.getByLabel('Name', { exact: true }).fill('nn');
  await expect(names()).toHaveText(['Ann']);
  await expect(teacher.getByRole('status').filter({ hasText: '1 of 4 students' })).toBeVisible();
});

for (const locale of ['en', 'ko', 'ru']) {
  test(`a phone shows the students below each other in ${locale}`, async () => {
    await teacher.setViewportSize(PHONE);
    await open('', locale);
    await teacher.getByText('Ann', { exact: true }).click();
    await expect(teacher.getByRole('definition').first()).toContainText('%');
    const overflow = await teacher.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await expectAccessible(teacher);
    await teacher.setViewportSize({ width: 1280, height: 800 });
  });
}

test('the file says what the screen says', async () => {
  await open();
  await expect(cellOf('Ann')).toContainText('%');
  const [percent = ''] = /^[\d.]+/.exec((await cellOf('Ann').textContent()) ?? '') ?? [];
  const download = teacher.waitForEvent('download');
  await teacher.getByRole('link', { name: 'Table (CSV)' }).click();
  const lines = readFileSync(await (await download).path(), 'utf8').split('\r\n');
  expect(lines.find((line) => line.startsWith('Ann,'))).toMatch(new RegExp(`,${percent},handed in$`));
  expect(lines.find((line) => line.startsWith('Cho,'))).toMatch(/,needs marking$/);
  expect(lines.find((line) => line.startsWith('Dora,'))).toMatch(/,,not started$/);
});

test('the head of a quiz leads to what its answers say', async () => {
  await open();
  await teacher.getByRole('link', { name: title, exact: true }).click();
  await expect(teacher.getByRole('heading', { name: 'Questions' })).toBeVisible();
  await expect(teacher.getByText('1 attempt is left out until you have marked all of it.')).toBeVisible();
  await expect(teacher.getByText('Too few to judge: 2 of at least 30 attempts.')).toBeVisible();
  await expect(teacher.getByRole('listitem').filter({ hasText: prompt }).getByRole('list', { name: 'Answers' })).toContainText(
    '1 ·',
  );
  await expectAccessible(teacher);
});

test('a ruling is seen before it is applied, told, and taken back', async () => {
  const score = async () => {
    await open();
    await expect(cellOf('Ben')).toContainText('%');
    return (await cellOf('Ben').textContent()) ?? '';
  };
  const before = await score();
  await open(`/assignments/${assignmentId}`);
  await teacher
    .getByRole('link', { name: /^Key and regrading/ })
    .filter({ hasText: prompt })
    .click();
  await expect(teacher.getByText('Now the key counts.')).toBeVisible();
  await teacher.getByRole('radio', { name: /^Full points for all/ }).check();
  await teacher.getByRole('button', { name: 'Show what changes' }).click();
  const preview = teacher.getByRole('region', { name: 'Who would have another score' });
  await expect(preview.getByRole('status')).toContainText('1 score changes, of');
  await expect(preview.getByRole('rowheader')).toHaveText(['Ben']);
  await expectAccessible(teacher);

  await teacher.getByRole('button', { name: 'Apply' }).click();
  await expect(teacher.getByLabel('Reason')).toHaveAccessibleDescription(/Say why/);
  await teacher.getByLabel('Reason').fill('The book says otherwise');
  await teacher.getByRole('button', { name: 'Apply' }).click();
  const confirm = () => teacher.getByRole('dialog').getByRole('button', { name: 'Apply' }).click();
  await confirm();
  await expect(teacher.getByText('Applied. 1 score changed.')).toBeFocused();
  await expect(teacher.getByRole('region', { name: 'What was declared' })).toContainText('The book says otherwise');
  const address = teacher.url();
  expect(await score()).not.toBe(before);

  await teacher.goto(address);
  await expect(teacher.getByText('Now everybody has full points.')).toBeVisible();
  await teacher.getByRole('radio', { name: /^Back to the key/ }).check();
  await teacher.getByRole('button', { name: 'Show what changes' }).click();
  await expect(preview.getByRole('status')).toContainText('1 score changes');
  await teacher.getByLabel('Reason').fill('It was right after all');
  await teacher.getByRole('button', { name: 'Apply' }).click();
  await confirm();
  await expect(teacher.getByText('Applied. 1 score changed.')).toBeFocused();
  expect(await score()).toBe(before);
});
