import { expect, test } from './fixtures/test.ts';

const FREEZE = '/en/lessons/the-freeze';

test('leads from the home page over the course to a lesson', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('link', { name: 'Start the course' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fifteen weeks' })).toBeVisible();

  await page.getByRole('link', { name: 'Read: The freeze, 1990–1995' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The freeze, 1990–1995' })).toBeVisible();
  await expect(page).toHaveURL(FREEZE);
});

test('leads from a numbered note to the source behind the sentence', async ({ page }) => {
  await page.goto(FREEZE);
  await page.getByRole('link', { name: 'Note 1', exact: true }).first().click();
  await expect(page).toHaveURL(/#note-1$/);

  const note = page.locator('#note-1');
  await expect(note).toBeInViewport();
  await note.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/en\/sources\//);
  await expect(page.getByRole('heading', { name: 'Citations' })).toBeVisible();
});

const FIGURES = [
  { drawing: 'Timeline of this lesson', alternative: 'Events as a list', entry: 'link' },
  { drawing: 'Trade in both directions', alternative: 'Figures as a table', entry: 'row' },
  { drawing: 'Map of the places in this lesson', alternative: 'Places and events', entry: 'link' },
  { drawing: 'Who took part together', alternative: 'The network in words', entry: 'listitem' },
] as const;

for (const { drawing, alternative, entry } of FIGURES) {
  test(`shows the figure “${drawing}” with the same as text`, async ({ page }) => {
    await page.goto(FREEZE);
    const figure = page.getByRole('figure').filter({ has: page.getByRole('img', { name: drawing }) });
    await expect(figure.getByRole('img', { name: drawing }).first()).toBeVisible();

    await figure.locator('summary', { hasText: alternative }).click();
    await expect(figure.locator('details').getByRole(entry).nth(1)).toBeVisible();
  });
}

test('begins a lesson with a sourced line and its gist in plain words, and leads the teacher to the notes', async ({ page }) => {
  await page.goto('/en/lessons/korean-war');
  await expect(page.getByText('Five minutes to begin')).toBeVisible();
  await page.getByText('The lesson in plain words').click();
  await expect(page.getByRole('heading', { name: 'Further reading', exact: true })).toBeVisible();

  await page.getByRole('link', { name: 'Notes for the teacher' }).click();
  await expect(page).toHaveURL('/en/lessons/korean-war/notes');
  await expect(page.getByRole('table', { name: 'Plan for 50 minutes' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What students often believe' })).toBeVisible();
});

test('shows the text of an event with its facts, its dispute and its sources', async ({ page }) => {
  await page.goto('/en/events/1990-rok-ussr-diplomatic-relations');
  const facts = page.getByRole('region', { name: 'What is known' });
  await expect(facts.getByRole('link', { name: /^Note \d+$/ }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Cite this page' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows text, timeline, notes and sources of a lesson', async ({ page }) => {
    await page.goto(FREEZE);
    await expect(page.getByRole('heading', { level: 1, name: 'The freeze, 1990–1995' })).toBeVisible();
    await expect(page.getByRole('img', { name: 'Timeline of this lesson' }).getByRole('link').first()).toBeVisible();
    await page.getByText('Events as a list').click();
    await expect(page.locator('details[open]').getByRole('listitem').first()).toBeVisible();
    await page.locator('#note-1').getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: 'Citations' })).toBeVisible();
  });

  test('answers a check in a lesson', async ({ page }) => {
    await page.goto(FREEZE);
    const check = page.getByRole('region').filter({ hasText: /^Check\s· 1 of/ });
    await check.getByRole('radio').or(check.getByRole('checkbox')).first().check();
    await check.getByRole('button', { name: 'Check', exact: true }).click();

    const verdict = page.getByRole('region', { name: 'Verdict' });
    await expect(verdict.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(verdict.getByRole('link').first()).toBeVisible();
  });

  const OTHER_KINDS = [
    { kind: 'a number', path: '/en/lessons/the-freeze', number: 2 },
    { kind: 'a matching', path: '/ko/lessons/war-and-alliance', number: 3 },
    { kind: 'an ordering', path: '/en/lessons/korean-war', number: 2 },
  ] as const;
  for (const { kind, path, number } of OTHER_KINDS) {
    test(`answers ${kind} in a lesson`, async ({ page }) => {
      await page.goto(path);
      const check = page.locator(`section[aria-labelledby="check-${number}"]`);
      const fields = check.locator('select, input[type=text]');
      for (const [index, field] of (await fields.all()).entries()) {
        if (kind === 'a number') await field.fill('15,5');
        else await field.selectOption({ index: kind === 'an ordering' ? index + 1 : 1 });
      }
      await check.getByRole('button').click();
      await expect(page.getByRole('region', { name: /^(Verdict|채점 결과)$/ }).getByRole('heading', { level: 2 })).toBeVisible();
    });
  }

  test('finds by search and narrows the timeline', async ({ page }) => {
    await page.goto('/en/search');
    await page.getByRole('searchbox').fill('hard currency');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('status')).toContainText('results for “hard currency”');

    await page.goto('/en/timeline');
    await page.getByText('Filter by period').click();
    await page
      .getByLabel(/^Period/)
      .first()
      .selectOption({ label: 'The freeze' });
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/period=the-freeze/);
    await expect(page.getByRole('table')).toHaveCount(1);
  });
});
