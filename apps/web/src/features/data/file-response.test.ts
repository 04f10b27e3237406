import { describe, expect, it, vi } from 'vitest';

vi.mock('server-only', () => ({}));
const { fileResponse } = await import('./file-response.ts');

const BYTES = new TextEncoder().encode('slug\r\n한\r\n');
const SHA256 = 'a'.repeat(64);
const TAG = `W/"${SHA256}"`;

function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const read = vi.fn(async () => BYTES);
  const request = new Request(`http://localhost/data/${path}`, { headers, method });
  const file = { path, bytes: BYTES.length, sha256: SHA256 };
  return { read, answer: fileResponse(request, { version: '2-1a2b3c4d' }, file, read) };
}

describe('fileResponse', () => {
  it('sends the bytes with type, tag and name', async () => {
    const answer = await ask('csv/events.csv').answer;
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(BYTES);
    expect(Object.fromEntries(answer.headers)).toEqual({
      'cache-control': 'public, max-age=60',
      'content-disposition': 'attachment; filename="events.csv"',
      'content-type': 'text/csv; charset=utf-8',
      etag: TAG,
    });
  });

  it('saves the archive under the name of its version', async () => {
    const { headers } = await ask('tumen-corpus.zip').answer;
    expect(headers.get('content-disposition')).toBe('attachment; filename="tumen-corpus-2-1a2b3c4d.zip"');
    expect(headers.get('content-type')).toBe('application/zip');
  });

  it.each(['README.md', 'LICENSE', 'CITATION.cff', 'SHA256SUMS'])('lets %s be read in the browser', async (path) => {
    const { headers } = await ask(path).answer;
    expect(headers.get('content-disposition')).toBe(`inline; filename="${path}"`);
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  it.each([TAG, `"${SHA256}"`, `"other", ${TAG}`, '*'])(
    'answers 304 to If-None-Match: %s without reading the file',
    async (tag) => {
      const { read, answer } = ask('places.geojson', { 'if-none-match': tag });
      expect((await answer).status).toBe(304);
      expect((await answer).headers.get('etag')).toBe(TAG);
      expect(read).not.toHaveBeenCalled();
    },
  );

  it('sends the file again when it has changed', async () => {
    expect((await ask('places.geojson', { 'if-none-match': 'W/"older"' }).answer).status).toBe(200);
  });

  it('answers HEAD without reading the file', async () => {
    const { read, answer } = ask('csv/events.csv', {}, 'HEAD');
    expect((await answer).headers.get('etag')).toBe(TAG);
    expect(read).not.toHaveBeenCalled();
  });
});
