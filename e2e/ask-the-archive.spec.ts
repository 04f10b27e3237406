/** The course "Ask the archive", walked as a learner would: by keyboard, with the answers of the real API. */
import type { Page } from '@playwright/test';
import { COURSE_STEPS } from '../packages/domain/src/ask/course.ts';
import { COURSE_IDEAS } from '../packages/domain/src/ask/course-idea.ts';
import { expectAccessible } from './fixtures/accessibility.ts';
import { LOCALES } from './fixtures/pages.ts';
import { expect, test } from './fixtures/test.ts';

const COURSE = '/en/playground/course';

async function typeAndRun(page: Page, query: string): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Query' });
  await box.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(query);
  await expect(box).toHaveValue(query);
  await page.keyboard.press('Control+Enter');
}

test('is solved step by step by keyboard, and the device remembers it', async ({ page, behavior }) => {
  test.slow();
  await page.goto(`${COURSE}/${COURSE_IDEAS[0]}`);
  for (const [index, idea] of COURSE_IDEAS.entries()) {
    await expect(page.getByText(`Step ${index + 1} of 12`)).toBeVisible();
    await page.getByRole('button', { name: 'Run and check' }).press('Enter');
    await expect(page.getByRole('status'), `the start of ${idea}`).toContainText('The API refused the query.');
    await typeAndRun(page, COURSE_STEPS[idea].solution);
    await expect(page.getByRole('status'), `the solution of ${idea}`).toHaveText('Right: the answer holds what was asked.');
    await expect(page.getByRole('region', { name: 'What you can ask now' }).getByRole('listitem')).not.toHaveCount(0);
    if (index < COURSE_IDEAS.length - 1) await page.getByRole('link', { name: /^Next: / }).press('Enter');
  }
  await expect(page.getByRole('link', { name: 'To the thirty recipes' })).toHaveAttribute('href', '/en/playground#recipes');
  await page.getByRole('link', { name: 'All steps' }).press('Enter');
  await expect(page.getByText('12 of 12 steps done')).toBeVisible();
  await page.reload();
  await expect(page.getByText('12 of 12 steps done')).toBeVisible();
  await page.goto(`${COURSE}/variables`);
  await expect(page.getByRole('textbox', { name: 'Query' })).toHaveValue(COURSE_STEPS.variables.solution);
  await expect(page.getByText(/with which you solved the step on this device on \w+ \d+, 20\d\d\./)).toBeVisible();
  await page.getByRole('button', { name: 'Start again' }).press('Enter');
  await expect(page.getByText('with which you solved the step')).toHaveCount(0);
  expect(behavior.strangers).toEqual([]);
});

test('takes another right query, tells what a wrong answer lacks, and that a gap is left', async ({ page }) => {
  await page.goto(`${COURSE}/filters`);
  await page.getByRole('button', { name: 'Run and check' }).click();
  await expect(page.getByRole('status')).toContainText('The gap ____ still stands in the query.');

  await typeAndRun(page, '{ events(filter: { kinds: [TREATY], from: "1990" }, first: 50) { edges { node { date } } } }');
  const status = page.getByRole('status');
  await expect(status).toContainText('Not yet. There are events of other years in the answer. The decade ends with 1999.');
  await expect(status).toContainText('The check looks only for what this step asks.');
  await expect(status.getByRole('link', { name: 'Open it in the playground' })).toHaveAttribute('href', /#query=.*1990/);

  await typeAndRun(
    page,
    '{ mine: events(filter: { from: "1990-01", to: "1999-12-31", kinds: [TREATY] }) { edges { node { when: startDate slug } } } }',
  );
  await expect(page.getByRole('status')).toHaveText('Right: the answer holds what was asked.');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByRole('textbox', { name: 'Query' })).toHaveValue(COURSE_STEPS.filters.start);
});

test('hands the query and its variables on to the playground', async ({ page }) => {
  await page.goto(`${COURSE}/variables`);
  await page.getByRole('textbox', { name: 'Query' }).fill(COURSE_STEPS.variables.solution);
  await page.getByRole('link', { name: 'Open in the playground' }).click();
  await expect(page.getByRole('textbox', { name: 'Question' })).toHaveValue(COURSE_STEPS.variables.solution);
});

for (const locale of LOCALES) {
  test(`fits a screen of 320 pixels and shows no violation in ${locale}, before and after an answer`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${locale}/playground/course`);
    await expectNoSidewaysScroll(page);
    await page.goto(`/${locale}/playground/course/cursors`);
    await expectNoSidewaysScroll(page);
    for (const query of [COURSE_STEPS.cursors.start, COURSE_STEPS.cursors.solution]) {
      await page.getByRole('textbox').first().fill(query);
      await page.getByRole('textbox').first().press('Control+Enter');
      await expect(page.getByRole('status')).not.toBeEmpty();
    }
    await expect(page.getByRole('main').locator('pre').first()).toContainText('1977-trilateral-safeguards');
    await page.locator('summary').first().click();
    await page.locator('summary').last().click();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overhang, 'pixels beyond the screen').toBe(0);
}
