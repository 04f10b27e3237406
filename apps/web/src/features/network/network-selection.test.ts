import { expect, test } from 'vitest';
import { readSelection, shownKinds, toHref } from './network-selection.ts';

const LAST = 2026;

test('reads nothing from an empty address, and writes nothing for it', () => {
  const selection = readSelection({}, LAST);
  expect(selection).toMatchObject({ years: { from: 1945, to: LAST }, kinds: [], isLarge: false });
  expect(shownKinds(selection)).not.toContain('SAME_EVENT');
  expect(toHref(selection, LAST)).toBe('/network');
});

test.each([
  '/network?from=1950&to=1953',
  '/network?kind=ALL',
  '/network?kind=AGREED&kind=FOUGHT&theme=war&ego=stalin&more=1&tie=kim-il-sung%7Estalin',
])('writes what it read: %s', (address) => {
  const params = new URLSearchParams(address.split('?')[1]);
  const read = Object.fromEntries([...new Set(params.keys())].map((key) => [key, params.getAll(key)]));
  expect(toHref(readSelection(read, LAST), LAST)).toBe(address);
});

test.each([{ from: '1900' }, { from: 'now' }, { from: '1990', to: '1980' }, { to: '2050' }, { kind: 'FRIENDS' }, { kind: '' }])(
  'counts %j as not chosen',
  (params) => {
    expect(toHref(readSelection(params, LAST), LAST)).not.toContain('kind');
    expect(readSelection(params, LAST).years).toEqual({ from: 1945, to: LAST });
  },
);
