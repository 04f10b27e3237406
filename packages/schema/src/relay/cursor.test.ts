import { expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.ts';

const types = ['date', 'text'] as const;

test('gives back the sort keys', () => {
  const cursor = encodeCursor('Event.DATE_ASC', ['1961-07-06', 'слаг "x"']);
  expect(decodeCursor(cursor, 'Event.DATE_ASC', types, 'after')).toEqual(['1961-07-06', 'слаг "x"']);
  expect(cursor).toMatch(/^[\w-]+$/);
});

test.each([
  ['of another order', encodeCursor('Event.DATE_DESC', ['1961-07-06', 'x'])],
  ['with too few keys', encodeCursor('Event.DATE_ASC', ['1961-07-06'])],
  ['whose keys are no values of the order', encodeCursor('Event.DATE_ASC', ["'; DROP TABLE", 'x'])],
  ['of another version', Buffer.from('[0,"Event.DATE_ASC","1961-07-06","x"]').toString('base64url')],
  ['that is no cursor', 'page-2'],
  ['that is empty', ''],
])('refuses one %s', (_, cursor) => {
  expect(() => decodeCursor(cursor, 'Event.DATE_ASC', types, 'after')).toThrow(
    expect.objectContaining({ extensions: { code: 'INVALID_CURSOR', argument: 'after' } }),
  );
});

test('reads moments as the database writes them', () => {
  const keys = ['2026-03-01 09:30:00.123+00', 'id'];
  expect(decodeCursor(encodeCursor('A', keys), 'A', ['timestamptz', 'text'], 'after')).toEqual(keys);
});
