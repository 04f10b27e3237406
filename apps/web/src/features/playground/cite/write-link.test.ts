import { describe, expect, it } from 'vitest';
import { readShareHash } from '../share-link.ts';
import { FIRST_LOOK } from '../views/answer-look.ts';
import { writeLink } from './write-link.ts';

const PLACE = { origin: 'https://tumen.example', locale: 'ko' };
const ASKED = { query: 'query A { a }\nquery B($n: Int) { b(n: $n) }', variables: '{"n": 1}', operationName: 'B' };

const linked = (version: { release: number; isReleased: boolean } | null) => {
  const url = new URL(writeLink(PLACE, { ...ASKED, version }, { ...FIRST_LOOK, view: 'map' }));
  return { path: url.pathname, shared: readShareHash(url.hash) };
};

describe('writeLink', () => {
  it('asks the release of the answer, with variables, operation and view', () => {
    const { path, shared } = linked({ release: 4, isReleased: true });
    expect(path).toBe('/ko/playground');
    expect(shared).toEqual({
      ...ASKED,
      query: 'query A @asOf(version: 4) { a }\nquery B($n: Int) @asOf(version: 4) { b(n: $n) }',
      look: { view: 'map', list: null },
      isWhole: true,
    });
  });

  it.each([{ release: 4, isReleased: false }, null])(
    'asks the present state where no release holds the answer: %j',
    (version) => {
      expect(linked(version).shared).toMatchObject(ASKED);
    },
  );
});
