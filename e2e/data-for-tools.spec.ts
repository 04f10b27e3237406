import { createServer, type Server } from 'node:http';
import type { APIRequestContext } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { expect, test } from './fixtures/test.ts';

/** What stands in the elements of a name, in order. */
function readElements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => text);
}

async function harvest(request: APIRequestContext, set: string): Promise<string[]> {
  const identifiers: string[] = [];
  let params: Record<string, string> = { verb: 'ListIdentifiers', metadataPrefix: 'oai_dc', set };
  for (;;) {
    const answer = await (await request.get('/oai', { params })).text();
    identifiers.push(...readElements(answer, 'identifier'));
    const [resumptionToken] = readElements(answer, 'resumptionToken');
    if (!resumptionToken) return identifiers;
    params = { verb: 'ListIdentifiers', resumptionToken };
  }
}

test.describe('OAI-PMH', () => {
  test('gives every source and every event once, page by page', async ({ request }) => {
    const answer = await request.post('/graphql', { data: { query: '{ sources { totalCount } events { totalCount } }' } });
    const { data } = await answer.json();
    for (const set of ['sources', 'events'] as const) {
      const identifiers = await harvest(request, set);
      expect(identifiers).toHaveLength(data[set].totalCount);
      expect(new Set(identifiers).size).toBe(identifiers.length);
    }
  });

  test('gives well-formed records, in three languages, also by POST', async ({ page, request }) => {
    const byGet = await request.get('/oai?verb=ListRecords&metadataPrefix=oai_dc&set=events:korean-war');
    expect(byGet.headers()['content-type']).toBe('text/xml; charset=utf-8');
    const identifier = 'oai:corpus.tumen:sources/rok-russia-basic-treaty-1992';
    const byPost = await request.post('/oai', { form: { verb: 'GetRecord', metadataPrefix: 'oai_dc', identifier } });
    await page.goto('/en/privacy');
    /** The languages and texts of all titles, as a parser sees them. */
    const readTitles = async (xml: string) =>
      page.evaluate((text) => {
        const document = new DOMParser().parseFromString(text, 'text/xml');
        if (document.querySelector('parsererror, error')) throw new Error(document.documentElement.textContent ?? '');
        const titles = document.getElementsByTagNameNS('http://purl.org/dc/elements/1.1/', 'title');
        return [...titles].map((title) => `${title.getAttribute('xml:lang')} ${title.textContent}`);
      }, xml);
    const ofEvents = await readTitles(await byGet.text());
    for (const language of ['en', 'ko', 'ru']) expect(ofEvents).toContainEqual(expect.stringMatching(`^${language} `));
    expect(await readTitles(await byPost.text())).toContain('ko 한러시아 기본조약');
  });

  test('says what is wrong with a request as the protocol has it', async ({ request }) => {
    expect(await (await request.get('/oai?verb=Nothing')).text()).toContain('<error code="badVerb">');
    const forged = await request.get('/oai', { params: { verb: 'ListRecords', resumptionToken: '2026-11-23::events nowhere' } });
    expect(await forged.text()).toContain('<error code="badResumptionToken">');
  });
});

test.describe('oEmbed', () => {
  let elsewhere: Server | undefined;
  test.afterEach(() => {
    elsewhere?.close();
  });

  /** Another site, of one page; gives its address. */
  async function serve(html: string): Promise<string> {
    const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(html));
    elsewhere = server;
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  }

  test('leads from the timeline to a frame that another site may show', async ({ page, request, baseURL }) => {
    await page.goto('/ko/timeline?period=korean-war');
    const href = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    const answer = await request.get(href ?? '', { params: { maxwidth: 400 } });
    const { type, html, width } = await answer.json();
    expect({ type, width }).toEqual({ type: 'rich', width: 400 });

    const [, src = ''] = html.match(/src="([^"]+)"/) ?? [];
    const address = src.replaceAll('&amp;', '&');
    expect(address).toBe(`${baseURL}/embed/ko/timeline?period=korean-war`);
    const framed = await request.get(address);
    expect(framed.headers()['x-frame-options']).toBeUndefined();
    expect(framed.headers()['content-security-policy']).not.toContain('frame-ancestors');

    await page.goto(await serve(html));
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('Tumen');
    await expect(frame.getByRole('link', { name: /정전협정/ }).first()).toBeVisible();
    await expect(frame.getByRole('banner')).toHaveCount(0);
  });

  test('gives a frame that everybody can read, on a phone too', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/embed/ru/timeline?period=korean-war');
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 1000, height: 640 });
    await expect(page.getByRole('link', { name: /Соглашение о перемирии/ }).first()).toBeVisible();
    await expectAccessible(page);
  });

  test('is the only way into a frame', async ({ request }) => {
    for (const path of ['/', '/en', '/ko/timeline', '/en/embed', '/graphql/schema.graphql']) {
      const { 'x-frame-options': options, 'content-security-policy': policy } = (await request.get(path)).headers();
      expect(options, path).toBe('DENY');
      expect(policy, path).toContain("frame-ancestors 'none'");
    }
  });

  test('says what can be embedded when asked for something else', async ({ request, baseURL }) => {
    const unknown = await request.get('/oembed', { params: { url: `${baseURL}/en/privacy` } });
    expect(unknown.status()).toBe(404);
    expect(await unknown.text()).toContain(`${baseURL}/en/timeline`);
    expect((await request.get('/oembed', { params: { url: `${baseURL}/en/timeline`, format: 'xml' } })).status()).toBe(501);
  });
});

test('the sitemap tells the day of each page and where it stands in other languages', async ({ request, baseURL }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const [entry = ''] = sitemap.match(/<url>\s*<loc>[^<]*\/ko\/sources\/rok-russia-basic-treaty-1992<\/loc>.*?<\/url>/s) ?? [];
  expect(entry).toMatch(/<lastmod>\d{4}-\d{2}-\d{2}/);
  for (const language of ['en', 'ko', 'ru', 'x-default']) expect(entry).toContain(`hreflang="${language}"`);
  expect(entry).toContain(`href="${baseURL}/ru/sources/rok-russia-basic-treaty-1992"`);
});

test('the data page names the services for other tools, each at an address that answers', async ({ page, request }) => {
  await page.goto('/ru/data');
  const section = page.getByRole('region', { name: 'Для других программ' });
  const addresses = await section.locator('pre').allTextContents();
  expect(addresses.length).toBeGreaterThanOrEqual(4);
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
});

test('the data page and the home page lead to a feed of the releases, which a reader can parse', async ({
  page,
  request,
  baseURL,
}) => {
  for (const path of ['/ko', '/ko/data']) {
    await page.goto(path);
    await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute('href', `${baseURL}/ko/feed.xml`);
  }
  const answer = await request.get('/ko/feed.xml');
  expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
  const feed = await page.evaluate(
    (text) => {
      const document = new DOMParser().parseFromString(text, 'text/xml');
      const read = (parent: ParentNode, name: string) => parent.querySelector(name)?.textContent ?? '';
      return {
        title: read(document, 'feed > title'),
        ids: [...document.querySelectorAll('entry')].map((entry) => read(entry, 'id')),
        days: [...document.querySelectorAll('updated')].map((each) => each.textContent),
      };
    },
    await answer.text(),
  );
  expect(feed.title).toBe('Tumen: 새 소식');
  expect(feed.ids).toContain('tag:corpus.tumen,2026:version/1');
  expect(new Set(feed.ids).size).toBe(feed.ids.length);
  for (const day of feed.days) expect(day).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
});
