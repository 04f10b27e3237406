import { collectAnswers, readPrompts } from './fixtures/graphql-answers.ts';
import { answerByKeyboard, checkByKeyboard, expectPosition, goOnByKeyboard, tabTo, verdictOf } from './fixtures/quiz.ts';
import { expect, test } from './fixtures/test.ts';

const RUN = '/en/quizzes/the-freeze/run';
/** What a key consists of; before the verdict these fields are absent or null. */
const KEY = /"(key|answerKey|rationales|explanation|isCorrect|fraction|tolerance)":(?!null)/;

test('leads from a lesson through ten questions to the result by keyboard alone', async ({ page }) => {
  test.slow();
  await page.goto('/en/lessons/the-freeze');
  await tabTo(page, page.getByRole('link', { name: 'Take the exit quiz' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: 'Quiz number (optional)' }));
  await page.keyboard.type('keyboard');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${RUN}?seed=keyboard`);

  let withEvent = 0;
  for (let position = 1; position <= 10; position += 1) {
    await expectPosition(page, position);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await answerByKeyboard(page);
    await checkByKeyboard(page);

    await expect(verdictOf(page).getByRole('heading', { level: 2 })).toBeFocused();
    await expect(verdictOf(page).locator('a[href*="/sources/"]').first()).toBeVisible();
    withEvent += Math.min(1, await verdictOf(page).locator('a[href*="/events/"]').count());
    await goOnByKeyboard(page);
  }
  expect(withEvent, 'verdicts that name an event; those on a term have none').toBeGreaterThanOrEqual(6);

  await expect(page.getByRole('heading', { level: 1, name: /^[\d.]+ of \d+ points$/ })).toBeFocused();
  await expect(page.getByRole('list', { name: 'Share of each question' }).getByRole('listitem')).toHaveCount(10);
  const readAgain = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Read again' }) });
  await expect(readAgain.getByRole('link').first()).toHaveAttribute('href', /\/en\/events\//);

  const result = await page.getByRole('main').ariaSnapshot();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /points$/ })).toBeVisible();
  expect(await page.getByRole('main').ariaSnapshot()).toBe(result);
});

test('resumes at the same question after a reload, with the answers given', async ({ page }) => {
  await page.goto(`${RUN}?seed=reload`);
  for (const position of [1, 2, 3]) {
    await expectPosition(page, position);
    await answerByKeyboard(page);
    await checkByKeyboard(page);
    await goOnByKeyboard(page);
  }
  await expectPosition(page, 4);
  const [prompt = ''] = await page.getByRole('heading', { level: 1 }).allTextContents();

  const answers = collectAnswers(page);
  await page.reload();
  await expectPosition(page, 4);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(prompt);
  const [attempt = ''] = await answers.read();
  expect(attempt.match(/"isFinal":true/g), 'three answers have their verdict').toHaveLength(3);
});

test('keeps an answer that was chosen but not checked yet', async ({ page }) => {
  await page.goto(`${RUN}?seed=draft`);
  await expectPosition(page, 1);
  await answerByKeyboard(page);
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();

  await page.reload();
  await expectPosition(page, 1);
  await expect(page.getByRole('button', { name: 'Check the answer' })).toBeEnabled();
});

test('asks the same questions of everybody who opens the same link', async ({ page, browser, baseURL }) => {
  const link = `${baseURL}${RUN}?seed=class-of-2026`;
  const other = await browser.newContext();
  const classmate = await other.newPage();
  const [own, theirs] = [collectAnswers(page), collectAnswers(classmate)];

  await page.goto(link);
  await classmate.goto(link);
  await expectPosition(page, 1);
  await expectPosition(classmate, 1);

  const [[ownAttempt = ''], [theirAttempt = '']] = await Promise.all([own.read(), theirs.read()]);
  expect(readPrompts(ownAttempt)).toHaveLength(10);
  expect(readPrompts(theirAttempt)).toEqual(readPrompts(ownAttempt));
  await other.close();
});

test('gives a quiz that was started without a number one of its own', async ({ page }) => {
  await page.goto('/en/quizzes/the-freeze');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await expect(page).toHaveURL(/\/run\?seed=\w+/);
  await expectPosition(page, 1);
});

test('draws other questions for another seed', async ({ page }) => {
  const answers = collectAnswers(page);
  await page.goto(`${RUN}?seed=one`);
  await expectPosition(page, 1);
  await page.goto(`${RUN}?seed=two`);
  await expectPosition(page, 1);
  const [first = '', second = ''] = await answers.read();
  expect(readPrompts(second)).not.toEqual(readPrompts(first));
});

test('sends no part of a key before the answer is final', async ({ page }) => {
  const answers = collectAnswers(page);
  await page.goto(`${RUN}?seed=secrecy`);
  await expectPosition(page, 1);
  await answerByKeyboard(page);
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  const before = await answers.read();
  expect(before.length).toBeGreaterThanOrEqual(2);
  for (const answer of before) expect(answer).not.toMatch(KEY);

  await checkByKeyboard(page);
  const verdict = (await answers.read()).at(-1) ?? '';
  expect(verdict, 'the verdict brings the key of its own question').toMatch(KEY);
});

test('carries no key in the page of a lesson with checks', async ({ request }) => {
  const html = await (await request.get('/en/lessons/the-freeze')).text();
  expect(html).not.toMatch(/(rationales|explanation|answerKey|isCorrect)\\?":/);
});
