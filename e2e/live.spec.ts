import type { Browser, Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { change } from './fixtures/classroom.ts';
import { Product, reserveAddress } from './fixtures/product.ts';
import { answerByKeyboard } from './fixtures/quiz.ts';
import { readSetupCode } from './fixtures/teacher.ts';
import { expect, test } from './fixtures/test.ts';

const PHONE = { width: 390, height: 844 };

// One lesson of a class from its beginning to its end: each test goes on where the one before ended.
test.describe.configure({ mode: 'serial' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

let product: Product;
let teacher: Page;
let mina: Page;
let juna: Page;
let classroomId: string;
let assignmentId: string;

test.beforeAll('open a class with a quiz', async ({ browser }, testInfo) => {
  test.setTimeout(300_000);
  const dataDir = testInfo.outputPath('data');
  product = await Product.start({ ...(await reserveAddress()), dataDir });
  teacher = await (await browser.newContext()).newPage();
  await teacher.goto(`${product.siteUrl}/en/teach/sign-up`);
  await teacher.getByLabel('Setup code').fill(readSetupCode(dataDir));
  await teacher.getByLabel('Name').fill('Han');
  await teacher.getByLabel('E-mail').fill('han@school.example');
  await teacher.getByLabel('Password', { exact: true }).fill('correct horse battery');
  await teacher.getByRole('button', { name: 'Create the account' }).click();
  await expect(teacher.getByText('Signed in as Han')).toBeVisible();
  const { classroom } = await change(
    teacher,
    'createClassroom',
    { name: 'History 10b', timeZone: 'Asia/Seoul' },
    'classroom { id joinCode }',
  );
  classroomId = classroom.id;
  const terms = { timeLimitMinutes: 20 };
  const { assignment } = await change(teacher, 'createAssignment', { classroomId, quiz: 'midterm', terms }, 'assignment { id }');
  assignmentId = assignment.id;
  mina = await join(browser, classroom.joinCode, 'Mina');
  juna = await join(browser, classroom.joinCode, 'Juna');
});
test.afterAll(async () => {
  await Promise.all([teacher, mina, juna].map((page) => page?.context().close()));
  await product?.stop();
});

async function join(browser: Browser, code: string, name: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: PHONE })).newPage();
  await page.goto(`${product.siteUrl}/en`);
  await change(page, 'joinClassroom', { code, name }, 'enrollment { id }');
  return page;
}

const begin = (page: Page) => page.goto(`${product.siteUrl}/en/quizzes/midterm/run?assignment=${assignmentId}`);
const studentRow = (name: string) =>
  teacher.getByRole('region', { name: 'Students' }).getByRole('listitem').filter({ hasText: name });
const confirm = (name: string, action: string) =>
  teacher.getByRole('dialog', { name }).getByRole('button', { name: action, exact: true }).click();

test('the teacher sees who begins, where they are and what they answered', async () => {
  await teacher.goto(`${product.siteUrl}/en/teach/classes/${classroomId}/live`);
  await expect(studentRow('Mina')).toContainText('Not begun');
  await begin(mina);
  await expect(mina.getByText('1 / 30')).toBeVisible();
  await expect(studentRow('Mina')).toContainText('Working');
  await answerByKeyboard(mina);
  await expect(studentRow('Mina')).toContainText('1 of 30 answered');
  await mina.getByRole('button', { name: 'Next question' }).click();
  await expect(studentRow('Mina')).toContainText('Question 2');
  await expect(studentRow('Juna')).toContainText('Not begun');
  await expectAccessible(teacher);
});

test('a student who loses the network is missed, and is back with what was answered meanwhile', async () => {
  test.setTimeout(120_000);
  await begin(juna);
  await expect(studentRow('Juna')).toContainText('Working');
  await juna.context().setOffline(true);
  await answerByKeyboard(juna);
  await expect(studentRow('Juna')).toContainText('No connection', { timeout: 60_000 });
  await expect(studentRow('Mina')).toContainText('Working');
  await juna.context().setOffline(false);
  await expect(studentRow('Juna')).toContainText('1 of 30 answered', { timeout: 20_000 });
  await expect(studentRow('Juna')).toContainText('Working');
});

test('a teacher who loses the network sees everything on return', async () => {
  await teacher.context().setOffline(true);
  await expect(teacher.getByText('No connection. What you see may be old')).toBeVisible();
  await mina.getByRole('button', { name: 'Next question' }).click();
  await teacher.context().setOffline(false);
  await expect(studentRow('Mina')).toContainText('Question 3', { timeout: 20_000 });
  await expect(teacher.getByText('Live', { exact: true }).last()).toBeVisible();
});

test('a pause covers the questions and stops the clock, and more time comes at once', async () => {
  await teacher.getByRole('button', { name: 'Pause', exact: true }).click();
  await confirm('Pause the quiz for the whole class?', 'Pause');
  await expect(mina.getByRole('heading', { name: 'Your teacher has paused the quiz' })).toBeFocused();
  await expect(mina.getByText('3 / 30')).toBeHidden();
  await expectAccessible(mina);
  await expect(studentRow('Mina')).toContainText('Paused');
  await teacher.getByRole('button', { name: 'Go on' }).click();
  await expect(mina.getByText('3 / 30')).toBeVisible();
  await expect(mina.getByRole('timer')).toHaveText(/^Time left (20:00|1\d:\d\d)$/);

  await teacher.getByRole('button', { name: 'More time for Mina' }).click();
  await confirm('More time for Mina', 'Give');
  await expect(mina.getByText('You have 5 more minutes.')).toBeVisible();
  await expect(mina.getByRole('timer')).toHaveText(/^Time left 2\d:\d\d$/);
  await expect(juna.getByRole('timer')).toHaveText(/^Time left 1\d:\d\d$/);
});

test('the wall shows shares without names, and the answer when the teacher presses', async () => {
  await teacher
    .getByRole('button', { name: /^Show on the wall/ })
    .first()
    .click();
  await expect(teacher.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(teacher.getByText('Mina')).toHaveCount(0);
  await expect(teacher.getByText('Why:')).toHaveCount(0);
  await expectAccessible(teacher);
  await teacher.getByRole('button', { name: 'Back to the class' }).click();
});

for (const [locale, words] of [
  ['ko', '학생'],
  ['ru', 'Учащиеся'],
] as const) {
  test(`the view fits a phone of 320 pixels in ${locale}`, async () => {
    await teacher.setViewportSize({ width: 320, height: 640 });
    await teacher.goto(`${product.siteUrl}/${locale}/teach/classes/${classroomId}/live`);
    await expect(teacher.getByRole('heading', { name: words, exact: true })).toBeVisible();
    const overflow = await teacher.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await expectAccessible(teacher);
    await teacher.setViewportSize({ width: 1280, height: 800 });
  });
}

test('the end for all hands in what everybody has', async () => {
  await teacher.goto(`${product.siteUrl}/en/teach/classes/${classroomId}/live`);
  await teacher.getByRole('button', { name: 'End for all' }).click();
  const dialog = teacher.getByRole('dialog', { name: 'End the quiz for the whole class?' });
  await expect(dialog).toContainText('2 students are still working');
  await dialog.getByRole('button', { name: 'End for all' }).click();
  for (const name of ['Mina', 'Juna'])
    await expect(studentRow(name)).toContainText('Handed in by the server', { timeout: 20_000 });
  await expect(mina.getByRole('heading', { level: 1, name: /of 60 points$/ })).toBeVisible({ timeout: 20_000 });
});
