import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { Product, reserveAddress } from './fixtures/product.ts';
import { tabTo } from './fixtures/quiz.ts';
import { findLinkInMail, readSetupCode } from './fixtures/teacher.ts';
import { expect, test } from './fixtures/test.ts';

const EMAIL = 'han@school.example';
const PASSWORD = 'correct horse battery';
const NEW_PASSWORD = 'another good password';

// A site that nobody owns yet: each test goes on where the one before ended.
test.describe.configure({ mode: 'serial' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

let product: Product;
let dataDir: string;

test.beforeAll('start a new site', async ({ browserName: _ }, testInfo) => {
  test.setTimeout(240_000);
  dataDir = testInfo.outputPath('data');
  product = await Product.start({ ...(await reserveAddress()), dataDir });
});
test.afterAll(() => product?.stop());

const open = (page: Page, path: string) => page.goto(`${product.siteUrl}${path}`);
const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });

async function signIn(page: Page, password: string) {
  await open(page, '/en/teach/sign-in');
  await page.getByLabel('E-mail').fill(EMAIL);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await button(page, 'Sign in').click();
}

test('the first teacher becomes the owner with the code of the console, by keyboard alone', async ({ page }) => {
  await open(page, '/en');
  await page.getByRole('contentinfo').getByRole('link', { name: 'For teachers' }).click();
  await expect(page).toHaveURL(/\/en\/teach\/sign-in\?next=/);
  await page.getByRole('link', { name: 'Create an account' }).click();

  const code = page.getByLabel('Setup code');
  await tabTo(page, code);
  await page.keyboard.type('0000-0000');
  await tabTo(page, page.getByLabel('Name'));
  await page.keyboard.type('Han');
  await tabTo(page, page.getByLabel('E-mail'));
  await page.keyboard.type(EMAIL);
  const password = page.getByLabel('Password', { exact: true });
  await tabTo(page, password);
  await page.keyboard.type('short');
  await page.keyboard.press('Enter');
  await expect(password).toBeFocused();
  await expect(password).toHaveAccessibleDescription(/Too short/);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(PASSWORD);
  await tabTo(page, page.getByRole('button', { name: 'Show' }));
  await page.keyboard.press('Enter');
  await expect(password).toHaveValue(PASSWORD);
  await expect(password).toHaveAttribute('type', 'text');
  await expectAccessible(page);
  await password.press('Enter');

  await expect(page.getByRole('alert').filter({ hasText: 'This is not the setup code' })).toBeVisible();
  await expect(code).toBeFocused();
  // Nothing has to be typed again.
  await expect(page.getByLabel('Name')).toHaveValue('Han');
  await expect(password).toHaveValue(PASSWORD);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(readSetupCode(dataDir).toLowerCase());
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/en\/teach$/);
  await expect(page.getByText('Signed in as Han')).toBeVisible();
  await expectAccessible(page);
});

test('nobody else can take the site, and invited teachers come in', async ({ page, browser }) => {
  await open(page, '/en/teach/sign-up');
  await expect(page.getByText('Teachers join this site by invitation')).toBeVisible();
  await expect(page.getByLabel('Setup code')).toBeHidden();

  await signIn(page, PASSWORD);
  await page.getByRole('link', { name: 'Invitations' }).click();
  await page.getByLabel('For whom').fill('Ms Kim');
  await button(page, 'Make a link').click();
  const link = await page.getByLabel('Link of the invitation').inputValue();
  await expect(page.getByRole('listitem').filter({ hasText: 'Ms Kim' })).toContainText('Open until');
  await expectAccessible(page);

  const kim = await browser.newPage();
  await kim.goto(link);
  await kim.getByLabel('Name').fill('Kim');
  await kim.getByLabel('E-mail').fill('kim@school.example');
  await kim.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await kim.getByRole('button', { name: 'Create the account' }).click();
  await expect(kim.getByText('Signed in as Kim')).toBeVisible();
  await expect(kim.getByRole('link', { name: 'Invitations' })).toBeHidden();
  await kim.context().close();

  await page.reload();
  await expect(page.getByRole('listitem').filter({ hasText: 'Ms Kim' })).toContainText('Used');
});

test('a wrong password says nothing about the account, and signing out closes the pages', async ({ page, behavior }) => {
  await signIn(page, 'wrong password');
  await expect(page.getByRole('alert').filter({ hasText: 'E-mail or password is wrong' })).toBeVisible();
  await expect(page.getByLabel('E-mail')).toHaveValue(EMAIL);
  await expectAccessible(page);

  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await button(page, 'Sign in').click();
  await expect(page.getByText('Signed in as Han')).toBeVisible();
  await button(page, 'Sign out').click();
  await expect(page).toHaveURL(/\/en\/teach\/sign-in$/);
  await open(page, '/en/teach/account');
  await expect(page).toHaveURL(/\/en\/teach\/sign-in\?next=%2Fen%2Fteach%2Faccount$/);
  await signIn(page, PASSWORD);
  await expect(page.getByText('Signed in as Han')).toBeVisible();
  expect(behavior.strangers.filter((url) => !url.startsWith(product.siteUrl))).toEqual([]);
});

test('the account shows where one is signed in, and ends it there', async ({ page, browser }) => {
  await signIn(page, PASSWORD);
  await expect(page.getByText('Signed in as Han')).toBeVisible();
  const phone = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await signIn(phone, PASSWORD);
  await expect(phone.getByText('Signed in as Han')).toBeVisible();

  await page.getByRole('link', { name: 'Account', exact: true }).click();
  await expect(page.getByText('This browser')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await expect(page.getByRole('button', { name: 'Sign out everywhere else' })).toBeHidden();

  await open(phone, '/en/teach/account');
  await expect(phone).toHaveURL(/sign-in\?next=/);
  await phone.context().close();
});

test('a teacher makes a key for a script, sees it once, and revokes it', async ({ page, request }) => {
  await signIn(page, PASSWORD);
  await page.getByRole('link', { name: 'Account', exact: true }).click();
  await page.getByRole('link', { name: 'Keys for scripts' }).click();
  await button(page, 'Make a key').click();
  await expect(page.getByLabel('Name of the key')).toHaveAccessibleDescription(/Fill this in/);
  await page.getByLabel('Name of the key').fill('Notebook on trade');
  await button(page, 'Make a key').click();
  const secret = await page.getByLabel('The new key').inputValue();
  await expect(page.getByText(`Authorization: Bearer ${secret.slice(0, 10)}…`)).toBeVisible();
  const row = page.getByRole('listitem').filter({ hasText: 'Notebook on trade' });
  await expect(row).toContainText('never used');
  await expectAccessible(page);

  const ask = () =>
    request.get(`${product.siteUrl}/graphql?query={claims{code}}`, { headers: { Authorization: `Bearer ${secret}` } });
  const answer = await ask();
  expect([answer.status(), answer.headers().ratelimit]).toEqual([200, expect.stringContaining('"points";r=')]);
  await page.reload();
  await expect(row).toContainText(/last used on .* points? spent/);
  await expect(page.getByText(secret)).toBeHidden();
  await expect(page.getByLabel('The new key')).toBeHidden();

  await row.getByRole('button', { name: 'Revoke: Notebook on trade' }).click();
  await expect(row).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Your keys' })).toBeFocused();
  expect((await ask()).status()).toBe(401);
});

test('a forgotten password is replaced by mail, in Korean, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/ko/teach/sign-in');
  await page.getByRole('link', { name: '비밀번호를 잊으셨습니까?' }).click();
  await page.getByLabel('이메일').fill(EMAIL);
  await button(page, '링크 보내기').click();
  await expect(page.getByRole('status').filter({ hasText: '링크는 한 시간 동안' })).toBeVisible();

  await expect.poll(() => findLinkInMail(dataDir)).toMatch(/\/ko\/teach\/reset-password#token=/);
  const link = findLinkInMail(dataDir) ?? '';
  await page.goto(link);
  await page.getByLabel('새 비밀번호').fill(NEW_PASSWORD);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await button(page, '비밀번호 저장').click();
  await expect(page.getByRole('status').filter({ hasText: '비밀번호를 바꾸었고' })).toBeVisible();

  await page.goto('about:blank');
  await page.goto(link);
  await page.getByLabel('새 비밀번호').fill(NEW_PASSWORD);
  await button(page, '비밀번호 저장').click();
  await expect(page.getByRole('alert').filter({ hasText: '이미 사용했거나' })).toBeVisible();

  await signIn(page, NEW_PASSWORD);
  await expect(page.getByText('Signed in as Han')).toBeVisible();
});

test('no cache and no search engine keeps the pages', async ({ request }) => {
  for (const path of ['', '/sign-in', '/account', '/reset-password']) {
    const response = await request.get(`${product.siteUrl}/en/teach${path}`);
    expect(response.headers()['cache-control'], path).toContain('no-store');
    expect(await response.text(), path).toContain('<meta name="robots" content="noindex, nofollow"/>');
  }
});
