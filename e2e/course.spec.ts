import { LOCALES } from './fixtures/pages.ts';
import { readPdf } from './fixtures/read-pdf.ts';
import { expect, test } from './fixtures/test.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'the syllabus' : 'the syllabus without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('leads from the home page to fifteen weeks, and from a week to its lesson', async ({ page }) => {
      await page.goto('/en');
      await page.getByRole('banner').getByRole('link', { name: 'Course' }).click();
      const weeks = page.getByRole('region', { name: 'The weeks' }).getByRole('link', { name: /^Week \d+: / });
      await expect(weeks).toHaveCount(15);
      const week = weeks.filter({ hasText: /^Week 7: / });
      const [lesson = ''] = (await week.textContent())?.split(': ').slice(1) ?? [];
      await week.click();
      await expect(page).toHaveURL(/\/en\/lessons\/[\w-]+$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson);
    });

    for (const exam of ['Midterm', 'Final']) {
      test(`leads from the blueprint of the ${exam.toLowerCase()} to its items`, async ({ page }) => {
        await page.goto('/en/course');
        const blueprint = page.getByRole('region', { name: exam, exact: true });
        const items = Number(
          await blueprint
            .getByRole('row', { name: /^Items / })
            .getByRole('cell')
            .nth(-2)
            .textContent(),
        );
        await blueprint.getByRole('link', { name: `Try the items: ${exam}` }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(exam);
        await expect(page.getByRole('main')).toContainText(`${items} questions`);
      });
    }
  });
}

test('makes the mark of parts that add up to 100%', async ({ page }) => {
  await page.goto('/en/course');
  const weights = page.getByRole('table', { name: 'The mark' }).getByRole('cell', { name: /^\d+%$/ });
  const parts = (await weights.allTextContents()).map((text) => Number.parseInt(text, 10));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(100);
});

for (const locale of LOCALES) {
  for (const format of ['A4', 'Letter']) {
    test(`prints the syllabus (${locale}) on four pages of ${format} with all its links`, async ({ page }) => {
      await page.goto(`/${locale}/course`);
      await page.emulateMedia({ media: 'print' });
      const links = page.getByRole('main').getByRole('link');
      const needed = await links.evaluateAll((all) =>
        all.map((link) =>
          link.getAttribute('href')?.startsWith('#') ? link.getAttribute('href') : (link as HTMLAnchorElement).href,
        ),
      );
      expect(needed.length).toBeGreaterThan(100);
      await page.evaluate(() => document.fonts.ready);
      const { pageCount, links: printed } = await readPdf(await page.pdf({ format }));
      expect(pageCount).toBeLessThanOrEqual(4);
      expect(printed.filter(({ isOnPaper }) => isOnPaper).map(({ target }) => target)).toEqual(expect.arrayContaining(needed));
    });
  }
}
