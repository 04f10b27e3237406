import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { LOCALES } from './fixtures/pages.ts';
import { tabTo } from './fixtures/quiz.ts';
import { expect, test } from './fixtures/test.ts';

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Question' });
const formOf = (page: Page) => page.getByRole('group', { name: 'The question as a form' });
const fieldsOf = (page: Page, name: string) => formOf(page).getByRole('group', { name: `Fields of ${name}`, exact: true });

/** Opens the form with an empty question. */
async function openForm(page: Page) {
  await page.goto('/en/playground');
  await page.getByRole('button', { name: 'Build it with a form' }).press('Enter');
  await expect(formOf(page)).toBeVisible();
  await textOf(page).press('Control+A');
  await textOf(page).press('Delete');
  await expect(formOf(page).getByRole('checkbox')).toHaveCount(0);
}

/** Chooses what to ask for by typing its name into the closed list, as a keyboard does. */
async function askFor(page: Page, name: string) {
  await page.getByRole('combobox', { name: 'Ask for' }).focus();
  await page.keyboard.type(name);
  await expect(page.getByRole('combobox', { name: 'Ask for' })).toHaveValue(name);
  await page.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  await expect(formOf(page).getByRole('checkbox', { name, exact: false }).first()).toBeChecked();
}

const toggle = (page: Page, set: string, field: string) =>
  fieldsOf(page, set).getByRole('checkbox', { name: field, exact: true }).press('Space');

async function runAndExpect(page: Page, ...answers: readonly string[]) {
  await page.getByRole('button', { name: 'Run the question' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Answered.' })).toBeVisible();
  for (const answer of answers) await expect(page.getByRole('table')).toContainText(answer);
}

test('builds a list and runs it with nothing but Tab, Space and Enter', async ({ page }) => {
  await openForm(page);
  await askFor(page, 'periods');
  const dates = fieldsOf(page, 'periods').getByRole('checkbox', { name: 'dateLabel', exact: true });
  await tabTo(page, dates);
  await page.keyboard.press('Space');
  await expect(dates).toBeChecked();
  await expect(dates, 'the focus stays where it was').toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Run the question' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'dateLabel' })).toBeVisible();
  await expect(page.getByRole('table')).toContainText('Liberation and founding');
  await expect(textOf(page)).toHaveValue('{\n  periods {\n    title\n    dateLabel\n  }\n}\n');
});

test('offers the archive, and nothing that belongs to somebody', async ({ page }) => {
  await openForm(page);
  const offered = await page.getByRole('combobox', { name: 'Ask for' }).getByRole('option').allTextContents();
  expect(offered).toEqual(expect.arrayContaining(['events', 'search', 'contentVersions']));
  expect(offered).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(viewer|classroom|node)$/)]));
});

test('builds a filter of dates and kinds', async ({ page }) => {
  await openForm(page);
  await askFor(page, 'events');
  await formOf(page).locator('summary', { hasText: 'Conditions of events (0 set)' }).press('Enter');
  await page.getByRole('textbox', { name: 'from', exact: true }).pressSequentially('1961');
  await page.getByRole('textbox', { name: 'to', exact: true }).pressSequentially('1961');
  await page.getByRole('checkbox', { name: 'TREATY', exact: true }).press('Space');
  await expect(textOf(page)).toHaveValue(/events\(filter: \{from: "1961", to: "1961", kinds: \[TREATY\]\}\) \{/);
  await runAndExpect(page, 'reaty');
});

test('builds a question for one person in another language', async ({ page }) => {
  await openForm(page);
  await askFor(page, 'actor');
  await formOf(page).locator('summary', { hasText: 'Conditions of name (0 set)' }).press('Enter');
  await fieldsOf(page, 'actor').getByRole('combobox', { name: 'locale', exact: true }).focus();
  await page.keyboard.type('KO');
  await expect(textOf(page)).toHaveValue('{\n  actor(slug: "kim-il-sung") {\n    name(locale: KO)\n  }\n}\n');
  await runAndExpect(page, '김일성');
});

test('finds the short names of actors by their names in two languages', async ({ page }) => {
  await openForm(page);
  await askFor(page, 'events');
  await formOf(page).locator('summary', { hasText: 'Conditions of events (0 set)' }).press('Enter');
  const actors = page.getByRole('combobox', { name: 'actors', exact: true });
  await actors.pressSequentially('north kor');
  await expect(page.getByRole('option', { name: /North Korea/ })).toBeVisible();
  await actors.press('ArrowDown');
  await expect(page.getByRole('option', { name: /North Korea/, selected: true })).toBeVisible();
  await actors.press('Enter');
  await expect(actors).toHaveValue('dprk');
  await actors.pressSequentially(', Сталин');
  await expect(page.getByRole('option', { name: /stalin/ })).toBeVisible();
  await expectAccessible(page);
  await actors.press('ArrowDown');
  await actors.press('Enter');
  await expect(actors).toHaveValue('dprk, stalin');
  await expect(textOf(page)).toHaveValue(/actors: \["dprk", "stalin"\]/);
});

test('builds a page of a list with its total', async ({ page }) => {
  await openForm(page);
  await askFor(page, 'places');
  await formOf(page).locator('summary', { hasText: 'Conditions of places (0 set)' }).press('Enter');
  await page.getByRole('textbox', { name: 'first', exact: true }).pressSequentially('3');
  await toggle(page, 'places › edges › node', 'slug');
  await toggle(page, 'places', 'totalCount');
  await runAndExpect(page, 'almaty');
  await expect(page.getByRole('status').filter({ hasText: /places: 3 of \d+ rows/ })).toBeVisible();
});

test('builds a claim and takes a field out again', async ({ page }) => {
  await openForm(page);
  await askFor(page, 'claim');
  const code = page.getByRole('textbox', { name: 'code', exact: true });
  await code.press('Control+A');
  await code.pressSequentially('B9');
  await toggle(page, 'claim', 'code');
  await toggle(page, 'claim', 'text');
  await expect(textOf(page)).toHaveValue('{\n  claim(code: "B9") {\n    code\n  }\n}\n');
  await runAndExpect(page, 'B9');
});

test('follows the text, and keeps in it what the form does not know', async ({ page }) => {
  await openForm(page);
  await textOf(page).fill(
    '# mine\nquery A($n: Int) {\n  events(first: $n) { totalCount ...Rest }\n}\nfragment Rest on EventConnection { __typename }',
  );
  await expect(fieldsOf(page, 'events').getByRole('checkbox', { name: 'totalCount' })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'first', exact: true })).toHaveValue('$n');
  await expect(page.getByRole('textbox', { name: 'first', exact: true })).not.toBeEditable();
  await toggle(page, 'events', 'totalCount');
  await expect(textOf(page)).toHaveValue(/^# mine\nquery A\(\$n: Int\) \{\n {2}events\(first: \$n\) \{ \.\.\.Rest \}\n\}/);

  await textOf(page).fill('{\n  periods {\n    title');
  await expect(page.getByText('The form cannot read the text: see line 3, column 10.')).toBeVisible();
  await textOf(page).fill('{ periods { title } }');
  await expect(fieldsOf(page, 'periods').getByRole('checkbox', { name: 'title', exact: true })).toBeChecked();
});

test('shows what a fragment brings as ticked, and says where it is taken out', async ({ page }) => {
  await openForm(page);
  await textOf(page).fill('{\n  periods {\n    slug\n    ...Names\n  }\n}\nfragment Names on Period {\n  title\n}');
  const title = fieldsOf(page, 'periods').getByRole('checkbox', { name: 'title', exact: true });
  await expect(title).toBeChecked();
  await expect(title).toBeDisabled();
  await expect(title).toHaveAccessibleDescription(/It comes with the fragment Names/);
  await expectAccessible(page);
});

test('explains the name that stands where nothing is ticked', async ({ page }) => {
  await openForm(page);
  await askFor(page, 'periods');
  await expect(page.getByText('Nothing is ticked here yet.')).toHaveCount(0);
  await toggle(page, 'periods', 'title');
  await expect(textOf(page)).toHaveValue('{\n  periods {\n    __typename\n  }\n}\n');
  await expect(page.getByText('Nothing is ticked here yet. Until then __typename stands in the text')).toBeVisible();
});

test('takes back the errors of a text that the form has changed', async ({ page }) => {
  await openForm(page);
  await textOf(page).fill('{\n  periods {\n    titel\n    slug\n  }\n}');
  await page.getByRole('button', { name: 'Run the question' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Line 3, column 5' })).toBeVisible();
  await toggle(page, 'periods', 'titel');
  await expect(page.getByRole('button', { name: 'Line 3, column 5' })).toHaveCount(0);
});

test('says that the schema did not arrive, and tries again', async ({ page }) => {
  await page.route('**/graphql/schema.graphql', (route) => route.abort());
  await page.goto('/en/playground');
  await page.getByRole('button', { name: 'Build it with a form' }).press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'The schema did not arrive.' })).toBeVisible();
  await page.unroute('**/graphql/schema.graphql');
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(formOf(page)).toBeVisible();
});

for (const locale of LOCALES) {
  test(`shows form and answer in ${locale} without a violation in a window of 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.addInitScript(() => localStorage.setItem('tumen.playground.editor', 'form'));
    await page.goto(`/${locale}/playground`);
    await expect(page.getByRole('checkbox', { name: 'totalCount' }).first()).toBeChecked();
    await page.locator('form').getByRole('textbox').first().press('Control+Enter');
    await expect(page.getByRole('table').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
  });
}
