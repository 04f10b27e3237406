import { afterEach, describe, expect, it, vi } from 'vitest';
import { CITATION_FORMATS, loadCitations } from './load-citations.ts';

const [CSL, RIS] = CITATION_FORMATS;

/** An API that cites every source by its slug, and remembers how many it was asked for at once. */
function serve(cite: (slug: string) => string) {
  const asked: number[] = [];
  vi.stubGlobal('fetch', async (_address: string, { body }: { body: string }) => {
    const { slugs } = JSON.parse(body).variables;
    asked.push(slugs.length);
    const edges = slugs.map((slug: string) => ({ node: { citation: cite(slug) } }));
    return new Response(JSON.stringify({ data: { sources: { edges } } }));
  });
  return asked;
}

describe('loadCitations', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('asks for a hundred at a time and writes all into one file', async () => {
    const asked = serve((slug) => JSON.stringify({ id: slug }));
    const slugs = Array.from({ length: 230 }, (_, index) => `source-${index}`);

    const file = await loadCitations(slugs, CSL);

    expect(asked).toEqual([100, 100, 30]);
    expect(file?.count).toBe(230);
    expect(JSON.parse(file?.text ?? '').map(({ id }: { id: string }) => id)).toEqual(slugs);
  });

  it('ends each RIS record on a line of its own', async () => {
    serve((slug) => `TY  - BOOK\nID  - ${slug}\nER  - `);
    expect((await loadCitations(['a', 'b'], RIS))?.text).toBe('TY  - BOOK\nID  - a\nER  -\n\nTY  - BOOK\nID  - b\nER  -\n');
  });

  it('gives nothing where the API does not answer', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('no network');
    });
    expect(await loadCitations(['a'], CSL)).toBeNull();
  });
});
