import { expect, test } from './fixtures/test.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a visitor chooses years and a kind, and reads the events of a tie', async ({ page }) => {
    await page.goto('/en/network');
    await page.getByRole('combobox', { name: 'From' }).selectOption('1950');
    await page.getByRole('combobox', { name: 'To' }).selectOption('1953');
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
    await page.getByRole('checkbox', { name: /^agreed/ }).check();
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(/\?from=1950&to=1953&ego=&theme=&kind=AGREED$/);
    await expect(page.getByRole('status')).toContainText('1950–1953');

    const beside = page.getByRole('complementary');
    await beside
      .getByRole('link', { name: /Peng Dehuai/ })
      .first()
      .click();
    await expect(beside.getByRole('link', { name: 'The Korean armistice' })).toBeVisible();
  });
});

test('a tie opens by keyboard, and Escape returns to it', async ({ page }) => {
  await page.goto('/en/network');
  const drawing = page.getByRole('figure', { name: 'Network of actors' });
  await expect(page.getByRole('slider')).toHaveCount(2);
  await expect(drawing.getByRole('link').first()).toHaveAttribute('href', /ego=dprk/);

  const tie = drawing.getByRole('link', { name: /North Korea\) and Soviet Union/ });
  await tie.focus();
  await page.keyboard.press('Enter');
  const events = page.getByRole('complementary', { name: 'North Korea and USSR' });
  await expect(events).toBeFocused();
  await expect(page).toHaveURL(/tie=dprk/);
  await page.keyboard.press('Escape');
  await expect(tie).toBeFocused();
  await expect(page).not.toHaveURL(/tie=/);
});

test('the slider moves no mark, and the address keeps its years', async ({ page }) => {
  await page.goto('/en/network');
  const mark = page.getByRole('figure', { name: 'Network of actors' }).getByRole('link', { name: /^Soviet Union/ });
  const before = await mark.locator('rect').getAttribute('x');
  await page.getByRole('slider', { name: 'To' }).focus();
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/\?to=19\d\d$/);
  expect(await mark.locator('rect').getAttribute('x')).toBe(before);
  const years = await page.getByRole('status').textContent();
  await page.reload();
  await expect(page.getByRole('status')).toHaveText(years ?? '');
});

test('an actor has a network of its own, with its events year by year', async ({ page }) => {
  await page.goto('/en/actors/stalin');
  await page.getByRole('link', { name: 'Open in the network' }).click();
  await expect(page).toHaveURL(/network\?ego=stalin/);
  await expect(page.getByRole('region', { name: 'Year by year' })).toContainText('1949');
  await expect(page.getByRole('figure', { name: 'Network of Joseph Stalin' })).toContainText('Kim Il Sung');
});

test('a choice that joins nobody says so', async ({ page }) => {
  await page.goto('/en/network?ego=stalin&from=1990');
  await expect(page.getByText('Nothing joins actors in these years in this way.')).toBeVisible();
});

test('a screen reader meets one drawing under its name on a phone, on a screen and on paper', async ({ page }) => {
  await page.goto('/en/network');
  for (const width of [390, 767, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      await expect(page.getByRole('figure', { name: 'Network of actors' }), `${media}, ${width} px`).toHaveCount(1);
      await expect(page.getByRole('img', { name: 'Network of actors' })).toHaveCount(0);
    }
  }
});
