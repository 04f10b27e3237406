import type { Browser, Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { Product, reserveAddress } from './fixtures/product.ts';
import { signUpOwner } from './fixtures/teacher.ts';
import { expect, test } from './fixtures/test.ts';

const PHONE = { viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' } as const;

// A class from its first day on: each test goes on where the one before ended.
test.describe.configure({ mode: 'serial' });

let product: Product;
let dataDir: string;
let teacher: Page;
let joinCode: string;

test.beforeAll('start a new site', async ({ browser }, testInfo) => {
  test.setTimeout(300_000);
  dataDir = testInfo.outputPath('data');
  product = await Product.start({ ...(await reserveAddress()), dataDir });
  const context = await browser.newContext({ reducedMotion: 'reduce', timezoneId: 'Asia/Seoul' });
  teacher = await context.newPage();
  await signUpOwner(teacher, product.siteUrl, dataDir);
});
test.afterAll(() => product?.stop());

const open = (page: Page, path: string) => page.goto(`${product.siteUrl}${path}`);
const openPhone = async (browser: Browser) => (await browser.newContext(PHONE)).newPage();

async function join(browser: Browser, name: string) {
  const page = await openPhone(browser);
  // As the camera of a phone opens it.
  await open(page, `/en/join?code=${joinCode}`);
  await expect(page.getByLabel('Code of the class')).toHaveValue(joinCode);
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(page.getByRole('heading', { name: `${name}, you are in History 10b` })).toBeFocused();
  await expect(page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)).toBeVisible();
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
