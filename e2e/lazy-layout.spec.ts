import { expect, test } from './fixtures/test.ts';

const WINDOWS = [
  { locale: 'ko', width: 390 },
  { locale: 'en', width: 1280 },
] as const;

for (const { locale, width } of WINDOWS) {
  test(`keeps enough room in every lesson (${locale}, ${width} px) for what is laid out later`, async ({
    page,
    request,
    apiUrl,
  }) => {
    const answer = await request.post(`${apiUrl}/graphql`, { data: { query: '{ lessons { slug } }' } });
    const { data } = (await answer.json()) as { data: { lessons: { slug: string }[] } };
    expect(data.lessons).toHaveLength(15);
    await page.setViewportSize({ width, height: 800 });
    for (const { slug } of data.lessons) {
      await page.goto(`/${locale}/lessons/${slug}`, { waitUntil: 'domcontentloaded' });
      await expect(page.locator('html')).not.toHaveAttribute('data-fonts');
      const parts = await page.locator('.lazy-layout').evaluateAll((all) =>
        all.map((part) => {
          const room = getComputedStyle(part).containIntrinsicBlockSize.replace('auto ', '');
          (part as HTMLElement).style.contentVisibility = 'visible';
          const anchor = part.closest('section')?.getAttribute('aria-labelledby');
          return { anchor, room: Number.parseFloat(room), need: part.clientHeight };
        }),
      );
      expect(parts.length, slug).toBeGreaterThan(5);
      expect
        .soft(
          parts.filter(({ room, need }) => need > room),
          slug,
        )
        .toEqual([]);
    }
  });
}

test('lays out only what is in view before the first sign of a reader', async ({ page }) => {
  // The sign is given by itself after some seconds: they do not pass here.
  await page.addInitScript(() => {
    const later = window.setTimeout;
    const soon = (handler: TimerHandler, delay = 0) => (delay < 3_000 ? later(handler, delay) : 0);
    Object.assign(window, { setTimeout: soon });
  });
  await page.goto('/en/lessons/the-freeze');
  const hidden = () =>
    page
      .locator('.lazy-layout')
      .evaluateAll((all) => all.filter((part) => getComputedStyle(part).contentVisibility === 'hidden').length);
  expect(await hidden()).toBeGreaterThan(5);
  await page.keyboard.press('Shift');
  await expect.poll(hidden).toBe(0);
});

test('lays the whole lesson out soon after it has loaded', async ({ page }) => {
  await page.goto('/en/lessons/the-freeze');
  const waiting = () =>
    page
      .locator('.lazy-layout')
      .evaluateAll((all) => all.filter((part) => getComputedStyle(part).contentVisibility !== 'visible').length);
  await expect.poll(waiting).toBe(0);
});

test('leads to a part of a lesson that lies far below', async ({ page }) => {
  await page.goto('/ko/lessons/the-freeze#people');
  await expect(page.locator('#people')).toBeInViewport();
});
