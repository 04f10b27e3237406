import type { Page } from '@playwright/test';
import { PAGES } from './fixtures/pages.ts';
import { tabTo } from './fixtures/quiz.ts';
import { expect, test } from './fixtures/test.ts';

/** GraphiQL's own markup, and what Next.js adds in development. */
const FOREIGN = '.graphiql-container, nextjs-portal';
/** More stops than any page has. */
const MOST_STOPS = 900;

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

for (const { name, path } of PAGES) {
  test(`${name} shows where the focus is at each stop of the Tab key, and names it`, async ({ page }) => {
    await page.goto(`/en${path}`);
    // The playground's editors get their names once Monaco has loaded.
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

/** The stops of the Tab key that have no name for those who listen. */
async function listNameless(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const nameless = nodes
    .filter(({ ignored, properties }) => !ignored && properties?.some(({ name, value }) => name === 'focusable' && value.value))
    .filter(({ role, name }) => role?.value !== 'RootWebArea' && !name?.value?.trim());
  const tags = await Promise.all(
    nameless.map(async ({ backendDOMNodeId = 0 }) => {
      const { node } = await session.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
      return `<${node.localName} ${node.attributes?.join(' ')}>`;
    }),
  );
  // What a script gives the focus to is no stop.
  return tags.filter((tag) => !tag.includes('tabindex -1'));
}

/** Presses Tab until the focus leaves the page, and tells of each stop that cannot be seen there. */
async function walk(page: Page): Promise<{ faults: string[]; stops: number }> {
  const faults: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(judgeStop, FOREIGN);
    if (stop === null && stops > 0) return { faults, stops };
    if (stop?.fault) faults.push(`${stops} ${stop.what}: ${stop.fault}`);
  }
  return { faults, stops: MOST_STOPS };
}

/** Runs in the page. Null when the focus has left it. */
function judgeStop(foreign: string) {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const box = element.getBoundingClientRect();
  // A slider has its focus on a field that is not drawn; its thumb shows it.
  const shown = element.matches('[type="range"]') ? element.closest('[data-focus-visible]') : element;
  // Within a date field the browser moves from part to part, and marks the part.
  const isPart = element.matches('[type="date"]:not(:focus-visible)');
  const style = shown && getComputedStyle(shown);
  const hasRing = style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
  const isInView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const isCovered = [0.1, 0.5, 0.9].every((share) => {
    const top = document.elementFromPoint(box.left + box.width * share, box.top + box.height / 2);
    if (top === null || element.contains(top)) return false;
    for (let over: Element | null = top; over !== null && !over.contains(element); over = over.parentElement) {
      if (['sticky', 'fixed'].includes(getComputedStyle(over).position)) return true;
    }
    return false;
  });
  const fault = !isInView ? 'out of view' : isCovered ? 'covered' : hasRing || isPart ? null : 'no ring';
  const what = `<${element.tagName.toLowerCase()}> ${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}`;
  return { what, fault: element.closest(foreign) ? null : fault };
}
