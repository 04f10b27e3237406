import { listNameless, MOST_STOPS, walk } from './fixtures/keyboard-walk.ts';
import { PAGES } from './fixtures/pages.ts';
import { tabTo } from './fixtures/quiz.ts';
import { expect, test } from './fixtures/test.ts';

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

for (const { name, path } of PAGES) {
  test(`${name} shows where the focus is at each stop of the Tab key, and names it`, async ({ page }) => {
    await page.goto(`/en${path}`);
    await expect.poll(() => listNameless(page), { message: 'stops without a name' }).toEqual([]);
    const { faults, stops } = await walk(page);
    expect(faults).toEqual([]);
    expect(stops).toBeLessThan(MOST_STOPS);
  });
}

test('the first stop leads past the header into the content', async ({ page }) => {
  await page.goto('/en/claims');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toBeVisible();
});

test('a word of a lesson opens its definition and Escape returns to it', async ({ page }) => {
  await page.goto('/en/lessons/the-freeze');
  const word = page.getByRole('main').locator('button[popovertarget]').first();
  const definition = page.locator(`[id="${await word.getAttribute('popovertarget')}"]`);
  await tabTo(page, word);
  await page.keyboard.press('Enter');
  await expect(definition).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(definition.getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
  await expect(word).toBeFocused();
});

test('the menu of a phone opens by keyboard, and closes by Escape, by a choice and when the focus leaves it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/claims');
  const summary = page.getByRole('banner').getByText('Menu', { exact: true });
  const menu = page.getByRole('navigation', { name: 'Menu' });
  await tabTo(page, summary);
  await page.keyboard.press('Space');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(summary).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await tabTo(page, page.getByRole('main').getByRole('link').first());
  await expect(menu).toBeHidden();

  await summary.focus();
  await page.keyboard.press('Enter');
  await tabTo(page, menu.getByRole('link', { name: 'Glossary' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/glossary');
  await expect(menu).toBeHidden();
});
