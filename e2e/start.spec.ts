import { expect, test } from './fixtures/test.ts';

test('makes one attempt of a double click, also for somebody who was never here', async ({ page }) => {
  await page.goto('/en/quizzes/midterm');
  await page.getByRole('button', { name: 'Start the exam' }).dblclick();
  await expect(page.getByText('1 / 30')).toBeVisible();

  const answer = await page.request.post('/graphql', { data: { query: '{ viewer { attempts { totalCount } } }' } });
  expect(await answer.json()).toEqual({ data: { viewer: { attempts: { totalCount: 1 } } } });
});

test('tries again by itself when the server is too busy to start the quiz', async ({ page }) => {
  let refusals = 0;
  // A real class of three hundred would be needed to make the server refuse.
  await page.route('**/graphql', async (route) => {
    if (refusals > 0 || !route.request().postData()?.includes('mutation StartQuizAttempt')) return route.fallback();
    refusals += 1;
    const refusal = { __typename: 'RateLimitedError', code: 'RATE_LIMITED', message: 'Try again in 2 s.', retryAfterSeconds: 2 };
    return route.fulfill({ json: { data: { startQuizAttempt: refusal } } });
  });
  await page.goto('/en/quizzes/the-freeze/run?seed=crowd');

  await expect(page.getByText(/^Many start at this moment\. Trying again in \d s/)).toBeVisible();
  await expect(page.getByText('1 / 10')).toBeVisible();
  expect(refusals).toBe(1);
});
