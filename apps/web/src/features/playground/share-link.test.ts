import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShareHash, writeShareHash } from './share-link.ts';
import { FIRST_LOOK } from './views/answer-look.ts';

const DRAFT = {
  query: 'query Поиск($q: String!) {\n  # 평양 & Москва + 100 %\n  search(query: $q) { "ё" }\n}\n',
  variables: '{ "q": "김일성 (1950)!" }',
};

describe('a shared link', () => {
  it('brings question and variables as they were typed', () => {
    expect(readShareHash(writeShareHash(DRAFT))).toEqual({ ...DRAFT, look: FIRST_LOOK, isWhole: true });
  });

  it('brings which of several questions is meant', () => {
    const draft = { query: 'query A { a }\nquery B { b }', variables: '', operationName: 'B' };
    expect(readShareHash(writeShareHash(draft))).toEqual({ ...draft, look: FIRST_LOOK, isWhole: true });
  });

  it('brings the view and the list that were looked at', () => {
    const look = { view: 'timeline', list: 'actor.events' } as const;
    expect(readShareHash(writeShareHash(DRAFT, look))).toEqual({ ...DRAFT, look, isWhole: true });
  });

  it('shows the table where the view of a link is none of ours', () => {
    expect(readShareHash('#query=%7B&view=hologram&v=1')).toMatchObject({ look: FIRST_LOOK, isWhole: true });
  });

  it('stays readable as it was written before it carried a view', () => {
    expect(readShareHash('#query=%7B%20periods%20%7B%20title%20%7D%20%7D&v=1')).toEqual({
      query: '{ periods { title } }',
      variables: '',
      look: FIRST_LOOK,
      isWhole: true,
    });
  });

  it('brings any text', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(text, text, (query, variables) => {
        const shared = readShareHash(writeShareHash({ query, variables }));
        expect(shared).toEqual({ query, variables: variables.trim() === '' ? '' : variables, look: FIRST_LOOK, isWhole: true });
      }),
    );
  });

  it('has no sign at which a chat would end the address', () => {
    expect(writeShareHash(DRAFT)).toMatch(/^#[\w%=&.-]+$/);
  });

  it('is known as cut off at whatever place it was cut', () => {
    const hash = writeShareHash(DRAFT);
    for (let length = '#query='.length; length < hash.length; length += 1) {
      expect(readShareHash(hash.slice(0, length)), hash.slice(0, length)).toMatchObject({ isWhole: false });
    }
  });

  it('opens with the full stop of a bibliography entry behind it', () => {
    expect(readShareHash(`${writeShareHash(DRAFT)}.`)).toMatchObject({ ...DRAFT, isWhole: true });
  });

  it('is known as damaged where a letter is no longer one', () => {
    expect(readShareHash('#query=%D0&v=1')).toMatchObject({ isWhole: false });
  });

  it('leaves the start that arrived of a link that was cut off', () => {
    expect(readShareHash('#query=%7B%20periods%20%7B')).toMatchObject({ query: '{ periods {', variables: '', isWhole: false });
  });

  it.each(['', '#', '#recipes'])('is not seen in %j', (hash) => {
    expect(readShareHash(hash)).toBeNull();
  });
});
