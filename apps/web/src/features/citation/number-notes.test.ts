import { describe, expect, it } from 'vitest';
import { numberNotes } from './number-notes.ts';

const cite = (slug: string, locator: string | null = null) => ({ locator, source: { slug } });
const shape = (rows: ReturnType<typeof cite>[][]) =>
  numberNotes(rows).map((row) => row.map(({ number, isFirst }) => `${number}${isFirst ? '!' : ''}`));

describe('numberNotes', () => {
  it('numbers sources in the order of their first use', () => {
    expect(shape([[cite('communique'), cite('rodong')], [cite('izvestia')]])).toEqual([['1!', '2!'], ['3!']]);
  });

  it('keeps the number of a source that is cited again', () => {
    expect(shape([[cite('communique')], [cite('rodong'), cite('communique', 'p. 2')]])).toEqual([['1!'], ['2!', '1']]);
  });

  it('shows two places in one source as two notes with one number', () => {
    expect(shape([[cite('memoir', 'p. 5'), cite('memoir', 'p. 9')]])).toEqual([['1!', '1']]);
  });

  it('leaves out the same place cited twice in a paragraph', () => {
    expect(shape([[cite('memoir', 'p. 5'), cite('memoir', 'p. 5')]])).toEqual([['1!']]);
  });
});
