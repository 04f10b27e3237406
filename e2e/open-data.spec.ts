import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixtures/test.ts';

const QUESTIONS = path.resolve(import.meta.dirname, '../content/questions');

/** At least this long, a text is not found elsewhere by chance. */
const TELLING = 30;

/** The texts of the question files by which a key would be known: whole rationales and explanations, in English. */
function listSecrets(): string[] {
  const files = readdirSync(QUESTIONS).map((name) => readFileSync(path.join(QUESTIONS, name), 'utf8'));
  return files
    .flatMap((text) => [...text.matchAll(/(?:rationale|explanation):\s*\{\s*en:\s*"?([^",}\n]+)/g)])
    .map(([, secret = '']) => secret.trim())
    .filter((secret) => secret.length >= TELLING);
}

test('leads from the footer to the archive, a zip file with all formats and no question key', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Open data' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Open data' })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Download everything/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^tumen-corpus-\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\.zip$/);

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
  const secrets = listSecrets();
  expect(secrets.length).toBeGreaterThan(50);
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
  expect(all).not.toMatch(/"rationale"|"correct"/);
});

test('offers every file that the page names, with the size that it says', async ({ page, request }) => {
  await page.goto('/ko/data');
  const addresses = await page
    .getByRole('main')
    .locator('a[href^="/data/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses).toEqual(
    expect.arrayContaining([
      '/data/csv/events.csv',
      '/data/sources.csl.json',
      '/data/places.geojson',
      '/data/anniversaries.ko.ics',
    ]),
  );
  for (const address of new Set(addresses)) {
    const answer = await request.get(address, { headers: { 'accept-encoding': 'identity' } });
    expect(answer.status(), address).toBe(200);
    expect(Number(answer.headers()['content-length']), address).toBe((await answer.body()).length);
  }
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
