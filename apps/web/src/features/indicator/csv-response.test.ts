import { describe, expect, it } from 'vitest';
import { csvResponse } from './csv-response.ts';

const FILE = { name: 'tumen-oil-ko.csv', text: '\uFEFF날짜,값\r\n1990,440\r\n' };

function ask(headers: Record<string, string> = {}): Response {
  return csvResponse(new Request('https://tumen.example/ko/indicators/oil/data.csv', { headers }), FILE);
}

describe('csvResponse', () => {
  it('sends UTF-8 to be saved under the name of the series', async () => {
    const answer = ask();
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="tumen-oil-ko.csv"');
    expect(Buffer.from(await answer.arrayBuffer()).toString('utf8')).toBe(FILE.text);
  });

  it('answers 304 to a browser that has the file', () => {
    const tag = ask().headers.get('etag') ?? '';
    expect(ask({ 'if-none-match': tag }).status).toBe(304);
    expect(ask({ 'if-none-match': 'W/"older"' }).status).toBe(200);
  });
});
