import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { joinByPhone, openPhone, readJoinCode } from './fixtures/classroom.ts';
import { Product, reserveAddress } from './fixtures/product.ts';
import { tabTo } from './fixtures/quiz.ts';
import { signUpOwner } from './fixtures/teacher.ts';
import { expect, test } from './fixtures/test.ts';

const DAY_MS = 86_400_000;

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
  const context = await browser.newContext({ reducedMotion: 'reduce', timezoneId: 'Europe/Moscow' });
  teacher = await context.newPage();
  await signUpOwner(teacher, product.siteUrl, dataDir);
});
test.afterAll(() => product?.stop());

const open = (page: Page, path: string) => page.goto(`${product.siteUrl}${path}`);
/** A row of the list of students or of assignments. */
const rowOf = (page: Page, name: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: name }).first();
const pageOf = (name: string) => students[name]?.page as Page;
/** The day so many days from now, as a clock in Seoul shows it: 2027-04-20. */
const dayInSeoul = (days: number) => new Date(Date.now() + days * DAY_MS + 9 * 3_600_000).toISOString().slice(0, 10);

test('a teacher makes a class in another time zone, and shows its code to the room', async () => {
  await teacher.getByRole('link', { name: 'New class' }).click();
  const create = teacher.getByRole('button', { name: 'Create the class' });
  await create.click();
  await expect(teacher.getByLabel('Name of the class')).toBeFocused();
  await expect(teacher.getByLabel('Name of the class')).toHaveAccessibleDescription(/Give the class a name/);
  await teacher.getByLabel('Name of the class').fill('History 10b');
  await expect(teacher.getByLabel('Time zone')).toHaveValue('Europe/Moscow');
  await teacher.getByLabel('Time zone').selectOption('Asia/Seoul');
  await expectAccessible(teacher);
  await create.click();

  await expect(teacher.getByRole('heading', { level: 1, name: 'History 10b' })).toBeVisible();
  classPath = new URL(teacher.url()).pathname;
  joinCode = await readJoinCode(teacher);

  await teacher.getByRole('link', { name: 'Show to the class' }).click();
  await expect(teacher.getByRole('status').filter({ hasText: 'Nobody is here yet' })).toBeVisible();
  await expect(teacher.getByRole('img', { name: /The address of the class/ })).toBeVisible();
});

test('three students join on their phones, and the board tells who is there', async ({ browser }) => {
  const stranger = await openPhone(browser);
  await open(stranger, '/en/join');
  const join = stranger.getByRole('button', { name: 'Join', exact: true });
  await stranger.getByLabel('Code of the class').fill('0000');
  await stranger.getByLabel('Your name').fill('Mina');
  await join.click();
  await expect(stranger.getByLabel('Code of the class')).toBeFocused();
  await expect(stranger.getByLabel('Code of the class')).toHaveAccessibleDescription(/eight characters/);
  await stranger.getByLabel('Code of the class').fill('0000-0000');
  await join.click();
  await expect(stranger.getByRole('alert').filter({ hasText: 'leads to no class' })).toBeVisible();

  for (const name of ['Mina', 'Juna', 'Sofia'])
    students[name] = await joinByPhone(browser, { siteUrl: product.siteUrl, joinCode, classroom: 'History 10b' }, name);
  await expect(teacher.getByRole('status').filter({ hasText: '3 students are here' })).toBeVisible();
  for (const name of ['Mina', 'Juna', 'Sofia']) await expect(teacher.getByText(name, { exact: true })).toBeVisible();

  await stranger.getByLabel('Code of the class').fill(joinCode.toLowerCase().replace('-', ''));
  await join.click();
  await expect(stranger.getByRole('alert').filter({ hasText: 'This name is taken' })).toBeVisible();
  await stranger.context().close();
});

test('the teacher assigns an exit quiz by keyboard alone, with a window by the clock of the class', async () => {
  await open(teacher, `${classPath}/assignments`);
  await tabTo(teacher, teacher.locator('summary', { hasText: 'New assignment' }));
  await teacher.keyboard.press('Enter');
  const work = teacher.getByLabel('Quiz or lesson');
  await tabTo(teacher, work);
  await teacher.keyboard.type('Week 3');
  await expect(work).toHaveValue('quiz korean-war');
  await teacher.getByLabel('Closes', { exact: true }).fill(`${dayInSeoul(-1)}T08:00`);
  const limit = teacher.getByLabel('Time limit in minutes');
  await tabTo(teacher, limit);
  await teacher.keyboard.type('20');
  const assign = teacher.getByRole('button', { name: 'Assign', exact: true });
  await tabTo(teacher, assign);
  await teacher.keyboard.press('Enter');
  await expect(teacher.getByLabel('Closes', { exact: true })).toBeFocused();
  await expect(teacher.getByLabel('Closes', { exact: true })).toHaveAccessibleDescription(/before the opening/);

  await teacher.getByLabel('Closes', { exact: true }).fill(`${dayInSeoul(2)}T23:59`);
  await tabTo(teacher, assign);
  await teacher.keyboard.press('Enter');
  const row = rowOf(teacher, 'The Korean War');
  await expect(row).toBeVisible();
  await row.locator('summary').first().click();
  await expect(row).toContainText('20 minutes');
  await expect(row).toContainText('23:59');
  const closing = await row.locator('summary').first().locator('time').getAttribute('datetime');
  expect(new Date(closing ?? '')).toEqual(new Date(`${dayInSeoul(2)}T14:59:00Z`));
});

test('a student who is granted more time has it from the start, and nobody else has', async () => {
  await open(teacher, `${classPath}/students`);
  const row = rowOf(teacher, 'Juna');
  await row.locator('summary', { hasText: 'Juna' }).click();
  await row.getByLabel('Time', { exact: true }).selectOption('50 % more');
  await row.getByRole('button', { name: 'Grant' }).click();
  await expect(row.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  await expect(row.locator('summary').first()).toContainText('50 % more time');

  await pageOf('Juna').getByRole('link', { name: 'To the class' }).click();
  await expect(rowOf(pageOf('Juna'), 'The Korean War')).toContainText('30 minutes from the start');
  await pageOf('Juna')
    .getByRole('link', { name: /^Begin/ })
    .click();
  await expect(pageOf('Juna').getByRole('timer')).toHaveText(/^Time left (30:00|29:\d\d)$/);
  await pageOf('Mina').getByRole('link', { name: 'To the class' }).click();
  await expect(rowOf(pageOf('Mina'), 'The Korean War')).toContainText('20 minutes from the start');
});

test('one comes back on another device by the personal code, to the quiz that is under way', async ({ browser }) => {
  const tablet = await openPhone(browser);
  await open(tablet, '/en/join');
  await tablet.getByText('I have a personal code').click();
  const code = tablet.getByLabel('Your personal code');
  await code.fill('0000-0000-0000-0000');
  await tablet.getByRole('button', { name: 'Come back' }).click();
  await expect(code).toBeFocused();
  await expect(code).toHaveAccessibleDescription(/leads to nobody/);
  await code.fill(students.Juna?.recoveryCode.toLowerCase() ?? '');
  await tablet.getByRole('button', { name: 'Come back' }).click();
  await expect(tablet.getByText('you are Juna')).toBeVisible();
  await tablet.getByRole('link', { name: /^Go on/ }).click();
  await expect(tablet.getByRole('timer')).toHaveText(/^Time left (30:00|2\d:\d\d)$/);
  await tablet.context().close();
});

test('a student who is removed sees the class no more, and goes on when taken in again', async () => {
  const sofia = pageOf('Sofia');
  await open(teacher, `${classPath}/students`);
  const row = rowOf(teacher, 'Sofia');
  await row.locator('summary', { hasText: 'Sofia' }).first().click();
  await row.getByText('Remove from the class').click();
  await row.getByRole('button', { name: 'Remove Sofia' }).click();
  const restore = teacher.getByRole('button', { name: 'Take in again: Sofia' });
  await expect(restore).toBeFocused();
  await open(sofia, '/en/class');
  await expect(sofia.getByText('You are in no class on this device yet.')).toBeVisible();
  await open(sofia, `/en/join?code=${joinCode}`);
  await sofia.getByLabel('Your name').fill('Sofia');
  await sofia.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(sofia.getByRole('alert').filter({ hasText: 'You were taken out of this class' })).toBeVisible();

  await restore.click();
  await expect(restore).toBeHidden();
  await open(sofia, '/en/class');
  await expect(sofia.getByText('you are Sofia')).toBeVisible();
});

test('the whole course is assigned in one step, a copy goes to another class, and what has not opened is not there', async () => {
  await open(teacher, '/en/teach/classes/new');
  await teacher.getByLabel('Name of the class').fill('History 11a');
  await teacher.getByRole('button', { name: 'Create the class' }).click();
  await expect(teacher.getByRole('heading', { level: 1, name: 'History 11a' })).toBeVisible();
  const otherPath = new URL(teacher.url()).pathname;

  await open(teacher, `${classPath}/assignments`);
  await teacher.getByText('The whole course in one step').click();
  await teacher.getByLabel('First day of week 1').fill(dayInSeoul(7));
  await teacher.getByLabel('Due on').selectOption('Friday');
  await teacher.getByRole('button', { name: 'Assign the course' }).click();
  // Fifteen lessons, fifteen exit quizzes but the one that the class has, two exams.
  await expect(teacher.getByRole('status').filter({ hasText: '31 assignments were made.' })).toBeVisible();
  await expect(teacher.getByRole('heading', { name: '32 assignments' })).toBeVisible();
  const midterm = rowOf(teacher, 'Midterm');
  await midterm.locator('summary').first().click();
  await expect(midterm).toContainText('1 attempt');
  await midterm.getByText('Copy to another class').click();
  await midterm.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(midterm.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  await open(teacher, `${otherPath}/assignments`);
  await expect(teacher.getByRole('heading', { name: '1 assignment', exact: true })).toBeVisible();
  const mina = pageOf('Mina');
  await mina.reload();
  await expect(rowOf(mina, 'The Korean War')).toBeVisible();
  await expect(mina.getByText('Midterm')).toHaveCount(0);
});

test('a quiz that has closed is begun by nobody, and says so', async () => {
  const mina = pageOf('Mina');
  const begin = mina.getByRole('link', { name: /^Begin/ });
  const address = (await begin.getAttribute('href')) ?? '';
  await open(teacher, `${classPath}/live`);
  await teacher.getByRole('button', { name: 'End for all' }).click();
  await teacher.getByRole('dialog').getByRole('button', { name: 'End for all' }).click();
  await expect(teacher.getByRole('region', { name: 'Students' })).toContainText('Handed in by the server');
  await mina.reload();
  await expect(rowOf(mina, 'The Korean War')).toContainText('You did not take it.');
  await expect(begin).toBeHidden();
  await open(mina, address);
  await expect(mina.getByRole('main')).toContainText('closed');
  await expect(mina.getByRole('link', { name: 'To the class' })).toBeVisible();
});

test('a class goes into the archive and out again, and is deleted by its name alone', async () => {
  const mina = pageOf('Mina');
  await open(teacher, `${classPath}/settings`);
  await teacher.getByRole('button', { name: 'Archive the class' }).click();
  await expect(teacher.getByText('Archived', { exact: true }).first()).toBeVisible();
  await open(mina, '/en/class');
  await expect(mina.getByText('Ended', { exact: true })).toBeVisible();
  await teacher.getByRole('button', { name: 'Take out of the archive' }).click();
  await expect(teacher.getByRole('button', { name: 'Archive the class' })).toBeVisible();

  await teacher.getByText('Delete this class').click();
  await expect(teacher.getByText(/Deleted for good: the places of all students/)).toBeVisible();
  const name = teacher.getByLabel('To delete it, type its name');
  await name.fill('History');
  await teacher.getByRole('button', { name: 'Delete for good' }).click();
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription(/not the name/);
  await name.fill('History 10b');
  await teacher.getByRole('button', { name: 'Delete for good' }).click();
  await expect(teacher.getByText('History 11a')).toBeVisible();
  await expect(teacher.getByText('History 10b')).toBeHidden();
  await mina.reload();
  await expect(mina.getByText('You are in no class on this device yet.')).toBeVisible();
});
