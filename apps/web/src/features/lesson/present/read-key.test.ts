import { describe, expect, it } from 'vitest';
import { readKey } from './read-key.ts';

const press = (key: string, held: object = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

describe('readKey', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['f', 'fullscreen'],
    ['?', 'help'],
    ['Escape', 'leave'],
    ['a', null],
  ])('reads %j as %s', (key, action) => {
    expect(readKey(press(key), false)).toBe(action);
  });

  it('steps back with the shifted space bar', () => {
    expect(readKey(press(' ', { shiftKey: true }), false)).toBe('previous');
  });

  it('leaves the space bar to a button that has the focus, and a shortcut to the browser', () => {
    expect(readKey(press(' '), true)).toBeNull();
    expect(readKey(press('f', { ctrlKey: true }), false)).toBeNull();
    expect(readKey(press('ArrowLeft', { altKey: true }), false)).toBeNull();
  });
});
