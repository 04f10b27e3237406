import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { answerByKeyboard } from './fixtures/quiz.ts';
import { expect, test } from './fixtures/test.ts';

const LESSON = '/en/lessons/the-freeze';

/** Opens a page as the first visitor does and waits until its copy lies on the device. */
async function openAndKeep(page: Page, path: string) {
  await page.goto(path);
  await expect
    .poll(() => page.evaluate(async (address) => (await caches.match(address, { ignoreVary: true })) !== undefined, path), {
      timeout: 60_000,
    })
    .toBe(true);
}

test('reads a lesson that was opened once without the server, text, style and figures', async ({ page, context }) => {
  await openAndKeep(page, LESSON);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'The freeze, 1990–1995' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'A signature at noon' })).toContainText('At noon on 30 September 1990');
  await expect(page.getByRole('img', { name: 'Timeline of this lesson' }).getByRole('link').first()).toBeVisible();
  // The style sheet is there, too.
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Source Serif/);
});

test('keeps a lesson with its notes on request, and lists it where the server would be needed', async ({ page, context }) => {
  await openAndKeep(page, LESSON);
  await page.getByRole('button', { name: 'Keep for reading offline' }).click();
  await expect(page.getByText('Kept on this device, with its notes')).toBeVisible();

  await context.setOffline(true);
  await page.goto(`${LESSON}/notes`);
  await expect(page.getByRole('table', { name: 'Plan for 50 minutes' })).toBeVisible();

  await page.goto('/en/lessons/korean-war');
  await expect(page.getByRole('heading', { level: 1, name: 'Reading without the server' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'The freeze, 1990–1995', exact: true }).click();
  await expect(page).toHaveURL(LESSON);
  await expect(page.getByRole('button', { name: 'Forget' })).toBeVisible();
});

test('keeps no question, no key and nothing of the API', async ({ page, context }) => {
  await openAndKeep(page, LESSON);
  const check = page.getByRole('region').filter({ hasText: /^Check\s· 1 of/ });
  await check.getByRole('radio').first().check();
  await check.getByRole('button', { name: 'Check', exact: true }).click();
  const verdict = page.getByRole('region', { name: 'Verdict' });
  await expect(verdict).toBeVisible();
  // What the key holds and the page does not: the longest sentence of the verdict.
  const sentences = ((await verdict.textContent()) ?? '').split(/(?<=\.) /).toSorted((one, other) => other.length - one.length);
  const [explanation = ''] = sentences;
  expect(explanation.length).toBeGreaterThan(40);
  await page.goto('/en/quizzes/the-freeze');
  await page.goto('/en/quizzes/the-freeze/run');
  await expect(page.getByText('1 / 10')).toBeVisible();

  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const urls = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
    return urls.flat().map((url) => new URL(url).pathname);
  });
  expect(kept).toContain(LESSON);
  expect(kept.filter((path) => /graphql|\/api\//.test(path))).toEqual([]);
  // The page on which a quiz runs is kept without what its script asked for.
  expect(kept.filter((path) => path.includes('/quizzes/'))).toEqual(['/en/quizzes/the-freeze/run']);
  const prompt = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const shell = await page.evaluate(() =>
    caches.match('/en/quizzes/the-freeze/run', { ignoreVary: true }).then((copy) => copy?.text()),
  );
  expect(shell).toContain('<html');
  expect(shell).not.toContain(prompt);
  const copy = await page.evaluate(async (path) => (await caches.match(path, { ignoreVary: true }))?.text(), LESSON);
  expect(copy).toContain('At noon on 30 September 1990');
  expect(copy).not.toContain(explanation);

  await context.setOffline(true);
  await page.goto('/en/quizzes/the-turn/run');
  await expect(page.getByRole('heading', { level: 1, name: 'Reading without the server' })).toBeVisible();
});

test('opens a quiz that was begun again without the server, and sends its answers later', async ({ page, context }) => {
  await page.goto('/en/quizzes/midterm/run');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect
    .poll(() => page.evaluate(() => caches.match('/en/quizzes/midterm/run', { ignoreVary: true }).then(Boolean)))
    .toBe(true);
  await expect(page).toHaveURL(/attempt=/);
  const run = page.url();
  const status = page.getByRole('status').filter({ hasText: /^(Saved|Sending|Kept)/ });

  await context.setOffline(true);
  await answerByKeyboard(page);
  await expect(status).toHaveText('Kept on this device, will be sent');
  await page.reload();
  await expect(page.getByText('No connection. The quiz goes on from this device')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Question 1, answered' })).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/^Time left (40:00|39:\d\d|38:\d\d)$/);
  await expect(page.getByText('2 / 30')).toBeVisible();
  await answerByKeyboard(page);
  await expect(status).toHaveText('Kept on this device, will be sent');
  await expectAccessible(page);

  // Any other page that needs the server leads back to it.
  await page.goto('/en/quizzes/the-freeze');
  await expect(page.getByText('Answers of a quiz are kept on this device.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Midterm' }).click();
  await expect(page).toHaveURL(run);
  await expect(page.getByRole('button', { name: 'Question 2, answered' })).toBeVisible();

  await context.setOffline(false);
  await expect(status).toHaveText(/^Saved \d\d:\d\d:\d\d$/);
  await expect(page.getByText('The quiz goes on from this device')).toBeHidden();
  await page.reload();
  await expect(page.getByRole('button', { name: /^Question [12], answered$/ })).toHaveCount(2);
});

test('shows the offline page in the language of the page', async ({ page, context }) => {
  await openAndKeep(page, '/ko/lessons/the-freeze');
  await context.setOffline(true);
  await page.goto('/ko/events/1950-korean-war');
  await expect(page.getByRole('heading', { level: 1, name: '서버 없이 읽기' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /냉각기/ })).toBeVisible();
});

test('can be installed, in the language of the reader', async ({ page, request }) => {
  for (const locale of ['en', 'ko', 'ru']) {
    await page.goto(`/${locale}`);
    const address = await page.locator('link[rel="manifest"]').getAttribute('href');
    const manifest = await (await request.get(address ?? '')).json();
    expect(manifest).toMatchObject({ id: '/', lang: locale, start_url: `/${locale}`, display: 'standalone' });
    for (const { src } of manifest.icons) expect((await request.get(src)).headers()['content-type']).toBe('image/png');
  }
});
