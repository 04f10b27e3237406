import type { Page } from '@playwright/test';
import { readPdf } from './fixtures/read-pdf.ts';
import { expect, test } from './fixtures/test.ts';

const SHEETS = [
  { locale: 'en', format: 'A4' },
  { locale: 'ko', format: 'A4' },
  { locale: 'en', format: 'Letter' },
] as const;

for (const { locale, format } of SHEETS) {
  test(`prints every lesson (${locale}) on two pages of ${format}, with its text, workshop, checks and lines to write on`, async ({
    page,
    request,
    apiUrl,
  }) => {
    const answer = await request.post(`${apiUrl}/graphql`, { data: { query: '{ lessons { slug } }' } });
    const { data } = (await answer.json()) as { data: { lessons: { slug: string }[] } };
    expect(data.lessons).toHaveLength(15);
    for (const { slug } of data.lessons) {
      await page.goto(`/${locale}/lessons/${slug}/handout`);
      const { pageCount, links } = await printPage(page, format);
      const found = links.filter(({ isOnPaper }) => isOnPaper).map(({ target }) => target);
      expect.soft(pageCount, slug).toBe(2);
      expect.soft(found, slug).toEqual(expect.arrayContaining(await listNeededLinks(page)));
    }
  });
}

test('prints the handout when the page of a lesson is printed', async ({ page }) => {
  await page.goto('/ko/lessons/the-freeze');
  const { pageCount, links } = await printPage(page, 'A4');
  expect(pageCount).toBe(2);
  expect(links.some(({ target }) => target.endsWith('/ko/quizzes/the-freeze'))).toBe(true);
});

test('prints the handout without a script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/ru/lessons/the-freeze/handout');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.handout')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  expect((await printPage(page, 'Letter')).pageCount).toBe(2);
  await context.close();
});

test('prints the notes for the teacher as a document of their own', async ({ page }) => {
  await page.goto('/en/lessons/korean-war/notes');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: 'Plan for 50 minutes' })).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  const grid = page.getByRole('table', { name: 'Try each claim on each source' });
  await expect(grid).toBeVisible();
  expect((await printPage(page, 'A4')).pageCount).toBe(4);
});

async function printPage(page: Page, format: string) {
  // The page shows itself once the first faces are there; only then it asks for the others.
  await expect(page.locator('body')).toBeVisible();
  await page.evaluate(() => document.body.offsetHeight && document.fonts.ready.then(() => undefined));
  return readPdf(await page.pdf({ format }));
}

/** What no sheet may lose at its end: the links of the handout but for those of its words. A part without room has no link in the PDF. */
async function listNeededLinks(page: Page): Promise<string[]> {
  const links = page.locator('.handout-head a, .handout-source a, .handout-check a, .handout-write a');
  return links.evaluateAll((all) =>
    all.map(
      (link) => (link.getAttribute('href')?.startsWith('#') ? link.getAttribute('href') : (link as HTMLAnchorElement).href) ?? '',
    ),
  );
}
