import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { collectAnswers } from './fixtures/graphql-answers.ts';
import { expectPosition, tabTo, verdictOf } from './fixtures/quiz.ts';
import { expect, test } from './fixtures/test.ts';

/** What a key consists of; before the verdict these fields are absent or null. */
const KEY = /"(key|answerKey|rationales|explanation|isCorrect|fraction|tolerance)":(?!null)/;

/** What generators ask with an answer that differs from variant to variant. */
const VARYING = /^(Which term|Which side|In which of these)/;

/** The first step of the schedule is a minute by the server's clock, and the page waits for it by itself. */
const FIRST_STEP_MS = 100_000;

/**
 * Takes the first question of one quiz after another until one of a single right answer is answered wrongly, whose answer stays the
 * same when it is asked again. Returns the text of the right option.
 */
async function getOneWrong(page: Page): Promise<string> {
  for (let seed = 1; seed <= 20; seed += 1) {
    await page.goto(`/en/quizzes/the-freeze/run?seed=review-${seed}`);
    await expectPosition(page, 1);
    const [prompt = ''] = await page.getByRole('heading', { level: 1 }).allTextContents();
    if ((await page.getByRole('radio').count()) === 0 || VARYING.test(prompt)) continue;
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Check the answer' }).click();
    await expect(verdictOf(page)).toBeVisible();
    if (await verdictOf(page).getByRole('heading', { name: 'Right', exact: true }).isVisible()) continue;
    const option = page.locator('label').filter({ has: page.getByText('right', { exact: true }) });
    return (await option.locator('span > span').first().textContent()) ?? '';
  }
  throw new Error('No quiz begins with a single choice.');
}

test('asks again what was wrong in a quiz, and lets it rest once it is right', async ({ page, behavior }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 720 });
  const right = await getOneWrong(page);

  await page.goto('/en/review');
  await expect(page.getByText('Nothing to answer now')).toBeVisible();
  await expect(page.getByText('The next question comes in 1 minute.')).toBeVisible();
  const answers = collectAnswers(page);
  await expect(page.getByRole('radio').first()).toBeVisible({ timeout: FIRST_STEP_MS });
  for (const answer of await answers.read()) expect(answer).not.toMatch(KEY);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'no sideways scrolling').toBeLessThanOrEqual(320);

  await tabTo(page, page.getByRole('radio').first());
  const option = page.getByRole('radio', { name: right });
  while (!(await option.isChecked())) await page.keyboard.press('ArrowDown');
  const refusal = { __typename: 'RateLimitedError', message: 'The words of the server.', retryAfterSeconds: 7 };
  await page.route('**/graphql', (route) => route.fulfill({ json: { data: { answerReviewCard: refusal } } }), { times: 1 });
  await tabTo(page, page.getByRole('button', { name: 'Check the answer' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Wait 7 seconds and answer again.' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Check the answer' }));
  await page.keyboard.press('Enter');

  await expect(verdictOf(page).getByRole('heading', { name: 'Right', exact: true })).toBeFocused();
  await expect(verdictOf(page).locator('a[href*="/sources/"]').first()).toBeVisible();
  await expect(page.getByText('This comes back in 10 minutes.')).toBeVisible();
  await expectAccessible(page);
  await tabTo(page, page.getByRole('button', { name: 'Done for now' }));
  await page.keyboard.press('Enter');

  await expect(page.getByText('Nothing to answer now')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  const skills = page.getByRole('table', { name: 'By skill' });
  await expect(skills.getByRole('row')).toHaveCount(5);
  await expectAccessible(page);
  expect(behavior.faults).toEqual([]);
});

test('tells after a quiz how much of it comes back, and leads there', async ({ page }) => {
  test.slow();
  await page.goto('/en/quizzes/the-freeze/run?seed=review-count');
  await expectPosition(page, 1);
  const { id } = await submitUnanswered(page);
  await page.goto(`/en/quizzes/the-freeze/run?seed=review-count&attempt=${id}`);
  await expect(page.getByText('10 questions went into your review: they come back on their own.')).toBeVisible();
  await page.getByRole('link', { name: 'To the review' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeVisible();
  await expect(page.getByText('0 of 10 learned.')).toBeVisible();
});

test('sends whoever has nothing to review to the quizzes', async ({ page }) => {
  await page.goto('/ko/review');
  await expect(page.getByText('아직 복습할 것이 없습니다')).toBeVisible();
  await page.getByRole('link', { name: '퀴즈로 가기' }).click();
  await expect(page).toHaveURL('/ko/quizzes');
  await page.getByRole('link', { name: '틀린 문항 복습하기' }).click();
  await expect(page).toHaveURL('/ko/review');
});

/** Hands in the running attempt as it stands, by the API itself. */
async function submitUnanswered(page: Page): Promise<{ id: string }> {
  const ask = async (query: string) => {
    const response = await page.request.post('/graphql', { data: { query } });
    return (await response.json()).data;
  };
  const { viewer } = await ask('{ viewer { attempts(first: 1) { edges { node { id } } } } }');
  const [{ node }] = viewer.attempts.edges;
  await ask(`mutation { submitQuizAttempt(input: { attemptId: "${node.id}" }) { __typename } }`);
  return node;
}
