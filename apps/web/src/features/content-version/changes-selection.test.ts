import { describe, expect, it } from 'vitest';
import { changesPath, readSelection } from './changes-selection.ts';

const KNOWN = [3, 2, 1];

describe('readSelection', () => {
  it('shows everything since the first version where the address asks for nothing', () => {
    expect(readSelection({}, KNOWN)).toEqual({ since: 1 });
    expect(readSelection({ since: '', until: '', kind: 'NOTHING', record: ' ' }, KNOWN)).toEqual({ since: 1 });
  });

  it.each([{ since: '4' }, { since: '0' }, { since: 'x' }, { since: '1.5' }, { since: '1', until: '9' }])(
    'knows no versions like those of %o',
    (params) => expect(readSelection(params, KNOWN)).toBeNull(),
  );

  it('knows no version where none was released', () => {
    expect(readSelection({}, [])).toBeNull();
  });
});

it('reads back the address that it wrote', () => {
  const selection = { since: 1, until: 3, kind: 'EVENT', record: '1961-treaty' } as const;
  const { searchParams } = new URL(changesPath(selection, 'cursor'), 'https://tumen.example');
  expect(readSelection(Object.fromEntries(searchParams), KNOWN)).toEqual(selection);
  expect(searchParams.get('after')).toBe('cursor');
  expect(changesPath({})).toBe('/versions/changes');
});
