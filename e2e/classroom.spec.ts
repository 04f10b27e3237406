import type { Browser, Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { showAfterClosing } from './fixtures/database.ts';
import { collectAnswers } from './fixtures/graphql-answers.ts';
import { LOCALES } from './fixtures/pages.ts';
import { Product, reserveAddress } from './fixtures/product.ts';
import { answerByKeyboard, tabTo } from './fixtures/quiz.ts';
import { signUpOwner } from './fixtures/teacher.ts';
import { expect, test } from './fixtures/test.ts';

const PHONE = { viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' } as const;
const NARROW = { width: 320, height: 640 };
const KEY = /"(answerKey|rationales|explanation|isCorrect|fraction|tolerance)":(?!null)/;

// A class from its first day on: each test goes on where the one before ended.
test.describe.configure({ mode: 'serial' });

let product: Product;
let dataDir: string;
let teacher: Page;
let classPath: string;
let joinCode: string;
/** Each with a phone of their own. */
const students: Record<string, { page: Page; recoveryCode: string }> = {};

test.beforeAll('start a new site', async ({ browser }, testInfo) => {
  test.setTimeout(300_000);
  dataDir = testInfo.outputPath('data');
  product = await Product.start({ ...(await reserveAddress()), dataDir });
  teacher = await browser.newPage({ reducedMotion: 'reduce', timezoneId: 'Asia/Seoul' });
  await signUpOwner(teacher, product.siteUrl, dataDir);
});
test.afterAll(() => product?.stop());

const open = (page: Page, path: string) => page.goto(`${product.siteUrl}${path}`);
const openPhone = (browser: Browser) => browser.newPage(PHONE);
/** A row of the list of students or of assignments. */
const rowOf = (page: Page, name: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: name }).first();
const expectNoSideways = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);

async function join(browser: Browser, name: string) {
  const page = await openPhone(browser);
  // As the camera of a phone opens it.
  await open(page, `/en/join?code=${joinCode}`);
  await expect(page.getByLabel('Code of the class')).toHaveValue(joinCode);
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(page.getByRole('heading', { name: `${name}, you are in History 10b` })).toBeFocused();
  const recoveryCode = (await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/).textContent()) ?? '';
  students[name] = { page, recoveryCode };
  return page;
}

test('a teacher makes a class, and shows its code to the room', async () => {
  await teacher.getByRole('link', { name: 'New class' }).click();
  const create = teacher.getByRole('button', { name: 'Create the class' });
  await create.click();
  await expect(teacher.getByLabel('Name of the class')).toBeFocused();
  await expect(teacher.getByLabel('Name of the class')).toHaveAccessibleDescription(/Give the class a name/);
  await teacher.getByLabel('Name of the class').fill('History 10b');
  await expect(teacher.getByLabel('Time zone')).toHaveValue('Asia/Seoul');
  await expectAccessible(teacher);
  await create.click();

  await expect(teacher.getByRole('heading', { level: 1, name: 'History 10b' })).toBeVisible();
  classPath = new URL(teacher.url()).pathname;
  joinCode =
    (await teacher
      .getByRole('status')
      .filter({ hasText: /^\w{4}-\w{4}$/ })
      .textContent()) ?? '';
  expect(joinCode).toMatch(/^\w{4}-\w{4}$/);
  await expectAccessible(teacher);

  await teacher.getByRole('link', { name: 'Show to the class' }).click();
  await expect(teacher.getByRole('status').filter({ hasText: 'Nobody is here yet' })).toBeVisible();
  await expect(teacher.getByRole('img', { name: /The address of the class/ })).toBeVisible();
});

test('three students join on their phones, and the board tells who is there', async ({ browser }) => {
  const stranger = await openPhone(browser);
  await open(stranger, '/en/join');
  await stranger.getByLabel('Code of the class').fill('0000');
  await stranger.getByLabel('Your name').fill('Mina');
  await stranger.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(stranger.getByLabel('Code of the class')).toBeFocused();
  await expect(stranger.getByLabel('Code of the class')).toHaveAccessibleDescription(/eight characters/);
  await stranger.getByLabel('Code of the class').fill('0000-0000');
  await stranger.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(stranger.getByRole('alert').filter({ hasText: 'leads to no class' })).toBeVisible();
  await stranger.context().close();

  const mina = await join(browser, 'Mina');
  await expectAccessible(mina);
  await join(browser, 'Juna');
  await join(browser, 'Sofia');
  await expect(teacher.getByRole('status').filter({ hasText: '3 students are here' })).toBeVisible();
  for (const name of ['Mina', 'Juna', 'Sofia']) await expect(teacher.getByText(name, { exact: true })).toBeVisible();
  await expectAccessible(teacher);
});

test('the teacher assigns an exit quiz, by keyboard alone, and grants one student more time', async () => {
  await open(teacher, `${classPath}/assignments`);
  await tabTo(teacher, teacher.getByText('New assignment', { exact: true }));
  await teacher.keyboard.press('Enter');
  const work = teacher.getByLabel('Quiz or lesson');
  await tabTo(teacher, work);
  await teacher.keyboard.type('Week 3');
  await expect(work).toHaveValue('quiz korean-war');
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  await teacher.getByLabel('Closes', { exact: true }).fill(`${tomorrow}T23:59`);
  const limit = teacher.getByLabel('Time limit in minutes');
  await tabTo(teacher, limit);
  await teacher.keyboard.type('20');
  await teacher.getByLabel('Feedback').selectOption('Feedback after the closing');
  const assign = teacher.getByRole('button', { name: 'Assign', exact: true });
  await tabTo(teacher, assign);
  await teacher.keyboard.press('Enter');
  const row = rowOf(teacher, 'The Korean War');
  await expect(row).toContainText('Open');
  await expect(row).toContainText('20 minutes · Feedback after the closing');
  await expect(row).toContainText('23:59');
  await expectAccessible(teacher);

  await open(teacher, `${classPath}/students`);
  const juna = rowOf(teacher, 'Juna');
  await juna.getByText('Juna', { exact: true }).click();
  await juna.getByLabel('Time', { exact: true }).selectOption('50 % more');
  await juna.getByRole('button', { name: 'Grant' }).click();
  await expect(juna.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  await expect(juna).toContainText('50 % more time');
  await expectAccessible(teacher);
});

test('each student takes it under their own rules, and sees no key before it is released', async () => {
  const mina = students.Mina?.page as Page;
  const juna = students.Juna?.page as Page;
  await juna.getByRole('link', { name: 'To the class' }).click();
  await expect(rowOf(juna, 'The Korean War')).toContainText('30 minutes from the start');
  await juna.getByRole('link', { name: /^Begin/ }).click();
  await expect(juna.getByRole('timer')).toHaveText(/^Time left (30:00|29:\d\d)$/);

  await mina.getByRole('link', { name: 'To the class' }).click();
  await expect(rowOf(mina, 'The Korean War')).toContainText('20 minutes from the start');
  await expectAccessible(mina);
  const answers = collectAnswers(mina);
  await mina.getByRole('link', { name: /^Begin/ }).click();
  await expect(mina.getByRole('timer')).toHaveText(/^Time left (20:00|19:\d\d)$/);
  await answerByKeyboard(mina);
  await expect(mina.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  await mina.getByRole('button', { name: 'Hand in' }).click();
  await mina.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
  await expect(mina.getByRole('heading', { level: 1, name: 'Handed in' })).toBeFocused();
  for (const answer of await answers.read()) expect(answer).not.toMatch(KEY);
  const attempt = new URL(mina.url()).searchParams.get('attempt') ?? '';

  await mina.getByRole('link', { name: 'To the class' }).click();
  const row = rowOf(mina, 'The Korean War');
  await expect(row).toContainText('The result comes');
  await expect(row).not.toContainText('%');

  // The closing comes.
  await showAfterClosing(attempt, -1, dataDir);
  await mina.reload();
  await expect(row).toContainText(/\d+\s?% of the points/);
  await row.getByRole('link', { name: 'Look at it' }).click();
  await expect(mina.getByRole('heading', { level: 1, name: /points$/ })).toBeVisible();
  await expect(mina.getByRole('link', { name: 'To the class' })).toBeVisible();
});

test('one comes back on another device by the personal code, to the quiz that is under way', async ({ browser }) => {
  const tablet = await openPhone(browser);
  await open(tablet, '/en/join');
  await tablet.getByText('I was in this class before').click();
  await tablet.getByLabel('Your personal code').fill('0000-0000-0000-0000');
  await tablet.getByRole('button', { name: 'Come back' }).click();
  await expect(tablet.getByLabel('Your personal code')).toHaveAccessibleDescription(/leads to nobody/);
  await tablet.getByLabel('Your personal code').fill(students.Juna?.recoveryCode.toLowerCase() ?? '');
  await tablet.getByRole('button', { name: 'Come back' }).click();
  await expect(tablet.getByText('you are Juna')).toBeVisible();
  await tablet.getByRole('link', { name: /^Go on/ }).click();
  await expect(tablet.getByRole('timer')).toHaveText(/^Time left (30:00|2\d:\d\d)$/);
  await tablet.context().close();
});

test('a student who is removed sees the class no more, and goes on when taken in again', async () => {
  const sofia = students.Sofia?.page as Page;
  await open(teacher, `${classPath}/students`);
  const row = rowOf(teacher, 'Sofia');
  await row.getByText('Sofia', { exact: true }).click();
  await row.getByText('Remove from the class').click();
  await row.getByRole('button', { name: 'Remove Sofia' }).click();
  const restore = teacher.getByRole('button', { name: 'Take in again: Sofia' });
  await expect(restore).toBeVisible();
  await open(sofia, '/en/class');
  await expect(sofia.getByText('You are in no class on this device yet.')).toBeVisible();
  await restore.click();
  await expect(restore).toBeHidden();
  await sofia.reload();
  await expect(sofia.getByText('you are Sofia')).toBeVisible();
});

test('the whole course is assigned in one step, and a copy goes to another class', async () => {
  await open(teacher, '/en/teach/classes/new');
  await teacher.getByLabel('Name of the class').fill('History 11a');
  await teacher.getByRole('button', { name: 'Create the class' }).click();
  await expect(teacher.getByRole('heading', { level: 1, name: 'History 11a' })).toBeVisible();
  const otherPath = new URL(teacher.url()).pathname;

  await open(teacher, `${classPath}/assignments`);
  await teacher.getByText('The whole course in one step').click();
  await teacher.getByLabel('First day of week 1').fill('2027-03-01');
  await teacher.getByLabel('Due on').selectOption('Friday');
  await teacher.getByRole('button', { name: 'Assign the course' }).click();
  await expect(teacher.getByRole('status').filter({ hasText: '31 assignments were made.' })).toBeVisible();
  await expect(teacher.getByRole('heading', { name: '32 assignments' })).toBeVisible();
  await expect(rowOf(teacher, 'Midterm')).toContainText('1 attempt');
  await expectAccessible(teacher);

  const midterm = rowOf(teacher, 'Midterm');
  await midterm.getByText('Copy to another class').click();
  await midterm.getByRole('button', { name: 'Copy' }).click();
  await expect(midterm.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  await open(teacher, `${otherPath}/assignments`);
  await expect(teacher.getByRole('heading', { name: '1 assignment' })).toBeVisible();
});

for (const locale of LOCALES) {
  test(`the pages of a class fit a narrow phone and pass the checks in ${locale}`, async () => {
    const mina = students.Mina?.page as Page;
    await mina.setViewportSize(NARROW);
    for (const path of ['/join', '/class']) {
      await open(mina, `/${locale}${path}`);
      await mina.waitForLoadState('networkidle');
      await expectNoSideways(mina);
      await expectAccessible(mina);
    }
    await teacher.setViewportSize(NARROW);
    const paths = ['', '/students', '/assignments', '/settings', '/board'].map(
      (path) => classPath.replace('/en/', `/${locale}/`) + path,
    );
    for (const path of [`/${locale}/teach`, ...paths]) {
      await open(teacher, path);
      await teacher.waitForLoadState('networkidle');
      await expect(teacher.getByText('History 10b').first()).toBeVisible();
      await teacher.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) (details as HTMLDetailsElement).open = true;
      });
      await expectNoSideways(teacher);
      await expectAccessible(teacher);
    }
  });
}

test('a class is deleted by its name alone, after saying what goes with it', async () => {
  const mina = students.Mina?.page as Page;
  await open(teacher, `${classPath}/settings`);
  await teacher.getByText('Delete this class').click();
  await expect(teacher.getByText(/Deleted for good: the places of all students/)).toBeVisible();
  await teacher.getByLabel('To delete it, type its name').fill('History');
  await teacher.getByRole('button', { name: 'Delete for good' }).click();
  await expect(teacher.getByLabel('To delete it, type its name')).toHaveAccessibleDescription(/not the name/);
  await teacher.getByLabel('To delete it, type its name').fill('History 10b');
  await teacher.getByRole('button', { name: 'Delete for good' }).click();
  await expect(teacher.getByText('History 11a')).toBeVisible();
  await expect(teacher.getByText('History 10b')).toBeHidden();
  await open(mina, '/en/class');
  await expect(mina.getByText('You are in no class on this device yet.')).toBeVisible();
});
