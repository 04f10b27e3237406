import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';

const SLIDES = '/en/lessons/the-freeze/present';
const SCREENS = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];

test('steps through a lesson by keyboard and leads back to it', async ({ page }) => {
  await page.goto(SLIDES);
  await expect(page.getByRole('heading', { level: 2, name: /The freeze, 1990–1995/ })).toBeVisible();
  await expect(page.getByText(/^1 \/ \d+$/)).toBeVisible();

  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/^2 \/ \d+$/)).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Space');
  await expect(page.getByText(/^4 \/ \d+$/)).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(page.getByText(/^3 \/ \d+$/)).toBeVisible();

  await page.reload();
  await expect(page.getByText(/^3 \/ \d+$/)).toBeVisible();

  await page.keyboard.press('End');
  await expect(page.getByRole('link', { name: /\/en\/quizzes\/the-freeze$/ })).toBeVisible();
  await page.keyboard.press('Home');
  await expect(page.getByText(/^1 \/ \d+$/)).toBeVisible();

  await page.keyboard.press('?');
  await expect(page.getByRole('heading', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Keys' })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/en/lessons/the-freeze');
});

test('opens the slide whose number stands in the address', async ({ page }) => {
  await page.goto(`${SLIDES}#12`);
  await expect(page.getByText(/^12 \/ \d+$/)).toBeVisible();
});

test('is reached from the lesson, and shows one slide at a time', async ({ page }) => {
  await page.goto('/en/lessons/the-freeze');
  await page.getByRole('link', { name: 'Present', exact: true }).click();
  await expect(page).toHaveURL(SLIDES);
  await expect(page.getByRole('main').getByRole('region')).toHaveCount(1);
});

test('fits every slide on every screen', async ({ page }) => {
  for (const path of [SLIDES, '/ko/lessons/war-and-alliance/present']) {
    await page.goto(path);
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      expect.soft(await listCutSlides(page), `${path} at ${screen.width}`).toEqual([]);
    }
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('steps by its links from block to block and back', async ({ page }) => {
    await page.goto(SLIDES);
    for (let step = 0; step < 8; step += 1) await page.getByRole('link', { name: 'Next slide' }).click();
    const hash = new URL(page.url()).hash;
    await expect(page.locator(hash)).toBeVisible();
    for (let step = 0; step < 8; step += 1) await page.getByRole('link', { name: 'Previous slide' }).click();
    await expect(page.getByRole('heading', { level: 2, name: /The freeze, 1990–1995/ })).toBeVisible();
  });
});

/** The slides whose content is larger than the screen or runs under the bar at its foot. */
function listCutSlides(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const bar = document.querySelector('.deck-bar')?.getBoundingClientRect().top ?? 0;
    const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
    const cut = slides.filter((slide) => {
      slide.style.display = 'flex';
      const rim = slide.getBoundingClientRect().right;
      // Letters within a drawing have a frame of their own, which is measured.
      const parts = [...slide.querySelectorAll('.slide-title, .slide-body *')].filter(
        (part) => !part.parentElement?.closest('svg'),
      );
      const isCut =
        slide.scrollHeight > slide.clientHeight ||
        slide.scrollWidth > slide.clientWidth ||
        parts.some((part) => {
          const { top, bottom, right } = part.getBoundingClientRect();
          return top < 0 || bottom > bar || right > rim;
        });
      slide.style.display = '';
      return isCut;
    });
    return cut.map(({ id }) => id);
  });
}
