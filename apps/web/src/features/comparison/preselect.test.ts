import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, preselect } from './preselect.ts';

const source = (slug: string, perspective: string, isPrimary = false): Candidate => ({ slug, perspective, isPrimary });

describe('preselect', () => {
  it('lets different sides speak, those who were there first', () => {
    const candidates = [
      source('book', 'ACADEMIC'),
      source('press', 'PRESS'),
      source('wire', 'PRESS', true),
      source('un', 'UN', true),
    ];
    expect(preselect(candidates, [])).toEqual(['wire', 'un', 'book']);
  });

  it('keeps what was chosen and does not repeat its side', () => {
    const candidates = [source('wire', 'PRESS', true), source('paper', 'PRESS', true), source('book', 'ACADEMIC')];
    expect(preselect(candidates, ['paper'])).toEqual(['paper', 'book']);
  });

  it('takes a second voice of the one side there is', () => {
    expect(preselect([source('a', 'PRESS'), source('b', 'PRESS'), source('c', 'PRESS')], [])).toEqual(['a', 'b']);
  });

  it('never repeats a source nor leaves one alone that could have company', () => {
    const candidate = fc.record({
      slug: fc.string({ minLength: 1, maxLength: 2 }),
      perspective: fc.constantFrom('ACADEMIC', 'PRESS', 'UN'),
      isPrimary: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(candidate, { selector: ({ slug }) => slug }), (candidates) => {
        const picked = preselect(candidates, []);
        expect(new Set(picked).size).toBe(picked.length);
        expect(picked.length).toBeGreaterThanOrEqual(Math.min(2, candidates.length));
        expect(picked.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
