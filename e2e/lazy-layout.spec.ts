import { expect, test } from './fixtures/test.ts';

const WINDOWS = [
  { locale: 'en', width: 320 },
  { locale: 'ko', width: 390 },
  { locale: 'en', width: 768 },
  { locale: 'ko', width: 1280 },
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
