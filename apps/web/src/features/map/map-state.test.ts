import { describe, expect, it } from 'vitest';
import { mapHref, readMapState } from './map-state.ts';

describe('readMapState', () => {
  it('takes the whole time when nothing is chosen', () => expect(readMapState({}, 2026)).toEqual({ from: 1945, to: 2026 }));

  it('turns years that stand the wrong way round', () => {
    expect(readMapState({ from: '2011', to: '1984' }, 2026)).toEqual({ from: 1984, to: 2011 });
  });

  it.each(['', 'soon', '19', '1984.5'])('passes over "%s" as a year', (from) => {
    expect(readMapState({ from }, 2026).from).toBe(1945);
  });

  it('keeps years within those of the corpus', () => {
    expect(readMapState({ from: '1800', to: '2999' }, 2026)).toEqual({ from: 1945, to: 2026 });
  });

  it('passes over an unknown view', () => expect(readMapState({ view: 'moon' }, 2026)).not.toHaveProperty('view'));
});

describe('mapHref', () => {
  it('leaves out what is as usual', () => expect(mapHref({ view: 'korea', from: 1945, to: 2026 }, 2026)).toBe('/map'));

  it('is read back as it was written', () => {
    const state = {
      view: 'eurasia',
      from: 1984,
      to: 2001,
      theme: 'trade',
      place: 'omsk',
      route: '1984-kim-il-sung-tour',
    } as const;
    const query = new URL(mapHref(state, 2026), 'http://localhost').searchParams;
    expect(readMapState(Object.fromEntries(query), 2026)).toEqual(state);
  });
});
