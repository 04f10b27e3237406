import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { change } from './fixtures/classroom.ts';
import { Product, reserveAddress } from './fixtures/product.ts';
import { signUpOwner } from './fixtures/teacher.ts';
import { expect, test } from './fixtures/test.ts';

const PHONE = { viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' } as const;
/** "Mina, Juna" in Korean as a Korean Excel writes it: EUC-KR. */
const KOREAN_FILE = [
  [0xc0, 0xcc, 0xb8, 0xa7, 0x0d, 0x0a],
  [0xb1, 0xe8, 0xb9, 0xcc, 0xb3, 0xaa, 0x0d, 0x0a],
  [0xc0, 0xcc, 0xc1, 0xd8, 0xc8, 0xa3, 0x0d, 0x0a],
];

// A class from its roster on: each test goes on where the one before ended.
test.describe.configure({ mode: 'serial' });

let product: Product;
let dataDir: string;
let teacher: Page;
let classAddress: string;
/** What a camera reads on the slip of Kim Mina. */
let slip: string;

test.beforeAll('start a new site with a class', async ({ browser }, testInfo) => {
  test.setTimeout(300_000);
  dataDir = testInfo.outputPath('data');
  product = await Product.start({ ...(await reserveAddress()), dataDir });
  const context = await browser.newContext({ reducedMotion: 'reduce', timezoneId: 'Asia/Seoul' });
  teacher = await context.newPage();
  await signUpOwner(teacher, product.siteUrl, dataDir);
  const { classroom } = await change(
    teacher,
    'createClassroom',
    { name: 'History 10b', timeZone: 'Asia/Seoul' },
    'classroom { id }',
  );
  classAddress = `${product.siteUrl}/en/teach/classes/${classroom.id}`;
});
test.afterAll(() => product?.stop());

/** The slip of a student on the screen of the teacher. */
const slipOf = (name: string) =>
  teacher
    .getByRole('listitem')
    .filter({ hasText: name })
    .filter({ hasText: /scan this/i });
const readCode = async (name: string) => /([0-9A-Z]{4}-){3}[0-9A-Z]{4}/.exec((await slipOf(name).textContent()) ?? '')?.[0] ?? '';

test('a teacher uploads a list, sees what would become of it, and prints the slips', async () => {
  const file = test.info().outputPath('roster.csv');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, new Uint8Array(KOREAN_FILE.flat()));
  await teacher.goto(`${classAddress}/students`);
  await teacher.getByText('Add students by a list').click();

  await teacher.getByLabel('Or a file').setInputFiles({ name: 'x.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004') });
  await expect(teacher.getByRole('alert').filter({ hasText: 'save it as CSV' })).toBeVisible();

  await teacher.getByLabel('Or a file').setInputFiles(file);
  await expect(teacher.getByLabel('Names', { exact: true })).toHaveValue(/김미나/);
  await expect(teacher.getByRole('status').filter({ hasText: '2 new students.' })).toBeVisible();
  await teacher.getByLabel('Names', { exact: true }).fill('Name,Number\n김미나,1\n이준호,2\nAnna Ivanova,3\nanna ivanova,4\n,12');
  await teacher.getByRole('button', { name: 'Check the list' }).click();
  await expect(teacher.getByRole('status').filter({ hasText: '3 new students, 2 lines are left out.' })).toBeVisible();
  await expect(teacher.getByRole('row', { name: /anna ivanova Stands further up already/ })).toBeVisible();
  await expect(teacher.getByRole('row', { name: /6 No name in this line/ })).toBeVisible();
  await expectAccessible(teacher);

  await teacher.getByRole('button', { name: 'Add 3 students' }).click();
  await expect(teacher.getByRole('heading', { name: '3 personal codes' })).toBeFocused();
  await expect(slipOf('김미나').getByRole('img', { name: 'The way in for 김미나, for a camera' })).toBeVisible();
  await expectAccessible(teacher);
  slip = `${product.siteUrl}/en/join#${await readCode('김미나')}`;
  await teacher.emulateMedia({ media: 'print' });
  await expect(slipOf('이준호')).toBeVisible();
  await expect(teacher.getByRole('heading', { level: 1 })).toBeHidden();
  await teacher.emulateMedia({ media: 'screen' });
  await teacher.getByRole('button', { name: 'I have them' }).click();
  await expect(teacher.getByRole('heading', { name: '3 students' })).toBeVisible();
});

test('a student enters by the slip on a phone, and by the name alone nobody does', async ({ browser }) => {
  const mina = await (await browser.newContext(PHONE)).newPage();
  await mina.goto(slip);
  await expect(mina.getByRole('heading', { name: 'With the slip from your teacher' })).toBeVisible();
  await expect(mina).toHaveURL(`${product.siteUrl}/en/join`);
  await expectAccessible(mina);
  await mina.getByRole('button', { name: 'Enter', exact: true }).click();
  await expect(mina.getByText('you are 김미나')).toBeVisible();

  await teacher.reload();
  await teacher.getByText('Who may join').click();
  await teacher.getByRole('button', { name: 'Let in only who is on the list' }).click();
  await expect(teacher.getByRole('status').filter({ hasText: 'only students on the list' })).toBeVisible();
  const { classroom } = await change(
    teacher,
    'renewJoinCode',
    { classroomId: classAddress.split('/').at(-1) },
    'classroom { joinCode }',
  );
  const stranger = await (await browser.newContext(PHONE)).newPage();
  await stranger.goto(`${product.siteUrl}/en/join?code=${classroom.joinCode}`);
  await stranger.getByLabel('Your name').fill('Stranger');
  await stranger.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(stranger.getByRole('alert').filter({ hasText: 'has a list of who is in this class' })).toBeVisible();
  await expect(stranger.getByLabel('Your personal code')).toBeFocused();
});

test('a new code takes the place of a lost one, and a list is taken back for those who have not come', async ({ browser }) => {
  await teacher.getByText('김미나', { exact: true }).click();
  await teacher.getByRole('listitem').filter({ hasText: '김미나' }).getByText('New personal code …').click();
  await teacher.getByRole('button', { name: 'New code for 김미나' }).click();
  await expect(teacher.getByRole('heading', { name: '1 personal code' })).toBeFocused();
  const code = await readCode('김미나');
  const other = await (await browser.newContext(PHONE)).newPage();
  await other.goto(slip);
  await other.getByRole('button', { name: 'Enter', exact: true }).click();
  await expect(other.getByText('This code leads to nobody')).toBeVisible();
  await other.getByLabel('Your personal code').fill(code);
  await other.getByRole('button', { name: 'Enter', exact: true }).click();
  await expect(other.getByText('you are 김미나')).toBeVisible();

  await teacher.getByRole('button', { name: 'I have them' }).click();
  await teacher.getByText('1 list added').click();
  await teacher.getByRole('button', { name: 'Take 2 back' }).click();
  await expect(teacher.getByRole('heading', { name: '1 student', exact: true })).toBeVisible();
  await expect(teacher.getByText('Anna Ivanova')).toBeHidden();
});

test('the log of the class, and of the site, shows it all', async () => {
  await teacher.goto(`${classAddress}/log`);
  for (const done of [
    '3 students added to the list',
    'Only the list may join',
    'New personal code',
    'A list taken back, 2 students removed',
  ])
    await expect(teacher.getByRole('listitem').filter({ hasText: done })).toBeVisible();
  await expectAccessible(teacher);
  await teacher.getByRole('link', { name: 'Log' }).first().click();
  await expect(teacher.getByRole('listitem').filter({ hasText: 'Signed in' }).first()).toBeVisible();
  await expectAccessible(teacher);
});
