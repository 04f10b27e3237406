import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixtures/test.ts';

const QUESTIONS = path.resolve(import.meta.dirname, '../content/questions');

const ON_THE_PAGE = [
  '/data/csv/events.csv',
  '/data/sources.csl.json',
  '/data/places.geojson',
  '/data/anniversaries.ics',
  '/data/README.md',
];

/** As the page writes it in English. */
function formatSize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${Number((bytes / 1_000_000).toFixed(1))} MB`;
}

/** What only a question has: its slug and its prompt. Its explanation and rationales may repeat a fact of the corpus word by word. */
function listQuestionMarks(): string[] {
  const texts = readdirSync(QUESTIONS).map((name) => readFileSync(path.join(QUESTIONS, name), 'utf8'));
  const found = texts.flatMap((text) => [...text.matchAll(/^- slug: (\S+)$|prompt: \{ en: (?:"([^"\\]+)"|([^"},]+)) \}/gm)]);
  return found.map(([, slug, quoted, plain]) => slug ?? quoted ?? plain ?? '');
}

test('leads from the footer to the archive, a zip file with all formats and no question key', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Open data' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Open data' })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Download everything/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^tumen-corpus-\d+[+-][0-9a-f]{8}\.zip$/);

  const files = unzipSync(await readFile(await download.path()));
  const folder = download.suggestedFilename().replace('.zip', '/');
  const promised = [
    'README.md',
    'LICENSE',
    'CITATION.cff',
    'datapackage.json',
    'SHA256SUMS',
    'sources.csl.json',
    'places.geojson',
    'routes.geojson',
    'anniversaries.ics',
    ...[
      'events',
      'facts',
      'participations',
      'actors',
      'tenures',
      'places',
      'sources',
      'citations',
      'indicator-points',
      'terms',
      'claim-evidence',
    ].map((name) => `csv/${name}.csv`),
    ...['periods', 'themes', 'places', 'offices', 'actors', 'events', 'claims', 'debates', 'indicators', 'terms', 'lessons'].map(
      (name) => `json/${name}.json`,
    ),
  ];
  expect(Object.keys(files)).toEqual(expect.arrayContaining(promised.map((name) => folder + name)));
  for (const line of strFromU8(files[`${folder}SHA256SUMS`] ?? new Uint8Array())
    .trim()
    .split('\n')) {
    const [sum, name = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(files[folder + name] ?? '')
        .digest('hex'),
      name,
    ).toBe(sum);
  }

  const all = Object.values(files)
    .map((bytes) => strFromU8(bytes))
    .join('\n');
  const marks = listQuestionMarks();
  expect(marks.length).toBeGreaterThan(150);
  expect(marks.filter((mark) => all.includes(mark))).toEqual([]);
  expect(all).not.toMatch(/"rationale"|"correct"/);
});

test('offers every file that the page names, with the size that it says', async ({ page, request }) => {
  await page.goto('/en/data');
  const files = page.getByRole('region', { name: 'Single files' }).getByRole('listitem');
  const offered = await files.evaluateAll((items) =>
    items.map(
      (item) => [item.querySelector('a')?.getAttribute('href') ?? '', item.querySelector('span')?.textContent ?? ''] as const,
    ),
  );
  expect(offered.map(([address]) => address)).toEqual(expect.arrayContaining(ON_THE_PAGE));
  for (const [address, size] of offered) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    expect(formatSize((await answer.body()).length), address).toBe(size);
  }
});

test('offers the calendar in the language of the page', async ({ page }) => {
  await page.goto('/ko/data');
  await expect(page.getByRole('link', { name: 'anniversaries.ko.ics' })).toHaveAttribute('href', '/data/anniversaries.ko.ics');
});

test('sends a file once: the browser that has it is told so', async ({ request }) => {
  const first = await request.get('/data/csv/events.csv');
  expect(first.headers()['content-disposition']).toBe('attachment; filename="events.csv"');
  const etag = first.headers().etag ?? '';
  expect(etag).toMatch(/^W\/"[0-9a-f]{64}"$/);
  expect((await request.get('/data/csv/events.csv', { headers: { 'if-none-match': etag } })).status()).toBe(304);
});

for (const address of [
  '/data/manifest.json',
  '/data/../manifest.json',
  '/data/%2e%2e/manifest.json',
  '/data/..%2fmanifest.json',
  '/data/json/questions.json',
  '/data/none',
]) {
  test(`has no ${address}`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(404);
  });
}
