import { LOCALES } from './fixtures/pages.ts';
import { expect, test } from './fixtures/test.ts';

const SOURCE = '/en/sources/rok-russia-basic-treaty-1992';

/** The contents of all tags of a name, in order, as they stand in the page. */
function readTags(html: string, name: string): string[] {
  const tags = html.matchAll(/<meta name="([^"]+)" content="([^"]*)"/g);
  return [...tags].filter(([, each]) => each === name).map(([, , content]) => content ?? '');
}

function readJsonLd(html: string): unknown {
  const [, json] = html.match(/<script type="application\/ld\+json">([^<]+)<\/script>/) ?? [];
  return JSON.parse(json ?? 'null');
}

test('a source page tells reference managers the source in its head', async ({ request }) => {
  const html = await (await request.get(SOURCE)).text();
  const head = html.slice(0, html.indexOf('</head>'));
  expect(readTags(head, 'citation_title')).toEqual(['한러시아 기본조약']);
  expect(readTags(head, 'citation_author')).toEqual(['Republic of Korea,', 'Russian Federation,']);
  expect(readTags(head, 'citation_publication_date')).toEqual(['1992/11/19']);
  expect(readTags(head, 'citation_language')).toEqual(['ko']);
  expect(readTags(head, 'z:itemType')).toEqual(['document']);
  expect(readJsonLd(html)).toMatchObject({ '@type': 'CreativeWork', name: '한러시아 기본조약', datePublished: '1992-11-19' });
});

test('an event page can be cited as a page, and tells programs what happened when', async ({ request, baseURL }) => {
  const html = await (await request.get('/ru/events/1961-treaty-of-friendship')).text();
  expect(readTags(html, 'z:itemType')).toEqual(['webpage']);
  expect(readTags(html, 'citation_public_url')).toEqual([`${baseURL}/ru/events/1961-treaty-of-friendship`]);
  expect(readJsonLd(html)).toMatchObject({ '@type': 'Event', startDate: '1961-07-06' });
});

test('a lesson tells programs what it is in under two kilobytes', async ({ request }) => {
  const html = await (await request.get('/ko/lessons/korean-war')).text();
  const lesson = readJsonLd(html);
  expect(lesson).toMatchObject({ '@type': 'LearningResource', inLanguage: 'ko' });
  expect(Buffer.byteLength(JSON.stringify(lesson))).toBeLessThan(2000);
});

test('the data page lists its archive as a data set whose files can be had', async ({ request }) => {
  const html = await (await request.get('/en/data')).text();
  const dataset = readJsonLd(html) as { distribution: { contentUrl: string; encodingFormat: string }[] };
  expect(dataset).toMatchObject({ '@type': 'Dataset', license: 'https://creativecommons.org/licenses/by/4.0/' });
  const zip = dataset.distribution.find(({ encodingFormat }) => encodingFormat === 'application/zip');
  expect((await request.head(zip?.contentUrl ?? '')).status()).toBe(200);
});

test('every kind of record tells programs what it is', async ({ request, baseURL }) => {
  const kinds = [
    ['/en/claims/B4', 'Claim', 'appearance'],
    ['/en/glossary/songun', 'DefinedTerm', 'inDefinedTermSet'],
    ['/en/indicators/leader-meetings', 'Dataset', 'isBasedOn'],
    ['/en/debates/soviet-air-war', 'Question', 'suggestedAnswer'],
    ['/en/quizzes/korean-war', 'Quiz', 'educationalUse'],
    ['/en/periods/korean-war', 'CollectionPage', 'temporalCoverage'],
    ['/en/places/moscow', 'Place', 'geo'],
    ['/en/course', 'Course', 'hasPart'],
  ] as const;
  for (const [path, type, property] of kinds) {
    const record = readJsonLd(await (await request.get(path)).text());
    expect(record, path).toMatchObject({ '@type': type, '@id': `${baseURL}${path}` });
    expect(record, path).toHaveProperty(property);
  }
});

test('a list of records tells programs what it is, and the home page how to search', async ({ request, baseURL }) => {
  const lists = { actors: 'CollectionPage', claims: 'CollectionPage', debates: 'CollectionPage', sources: 'CollectionPage' };
  const sets = { quizzes: 'CollectionPage', glossary: 'DefinedTermSet', indicators: 'DataCatalog' };
  for (const [path, type] of Object.entries({ ...lists, ...sets })) {
    const list = readJsonLd(await (await request.get(`/ru/${path}`)).text());
    expect(list, path).toMatchObject({ '@type': type, '@id': `${baseURL}/ru/${path}`, inLanguage: 'ru' });
  }
  const home = readJsonLd(await (await request.get('/ru')).text()) as { potentialAction: { target: { urlTemplate: string } } };
  expect(home).toMatchObject({ '@type': 'WebSite', url: `${baseURL}/ru` });
  const search = home.potentialAction.target.urlTemplate.replace('{search_term_string}', encodeURIComponent('договор'));
  expect(await (await request.get(search)).text()).toContain('договор');
});

test('the series that is listed as a data set can be had as a file', async ({ request }) => {
  const html = await (await request.get('/ko/indicators/leader-meetings')).text();
  const { distribution } = readJsonLd(html) as { distribution: { contentUrl: string }[] };
  const file = await request.get(distribution[0]?.contentUrl ?? '');
  expect(file.headers()['content-type']).toContain('text/csv');
});

test('an actor page says who it is in Wikidata, to readers and to programs', async ({ page, request }) => {
  await page.goto('/ru/actors/kim-jong-un');
  await expect(page.getByRole('link', { name: 'Викиданные Q56226' })).toHaveAttribute(
    'href',
    'https://www.wikidata.org/wiki/Q56226',
  );
  const html = await (await request.get('/ru/actors/kim-jong-un')).text();
  expect(readJsonLd(html)).toMatchObject({
    sameAs: ['https://www.wikidata.org/wiki/Q56226', 'https://viaf.org/viaf/171940304', 'https://isni.org/isni/0000000120851310'],
  });
});

test('an actor tells its other names, and nothing of what it does not belong to', async ({ page }) => {
  await page.goto('/en/actors/ussr');
  const labels = page.getByRole('main').getByRole('term');
  await expect(labels).toHaveText(['In other languages', 'Also known as', 'Dates', 'Elsewhere']);
});

for (const locale of LOCALES) {
  test(`Chinese characters have a face on a device without one, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/actors/dprk`);
    await expect(page.getByText('朝鲜')).toBeVisible();
    const faces = () =>
      page.evaluate(
        () => [...document.fonts].filter(({ family, status }) => family.includes('Han in Passing') && status === 'loaded').length,
      );
    await expect.poll(faces).toBeGreaterThan(0);
  });
}
