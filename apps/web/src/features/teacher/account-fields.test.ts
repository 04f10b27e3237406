import { expect, test } from 'vitest';
import { findFaults } from './account-fields.ts';

test('finds what is empty, no address, or too short for a new password', () => {
  expect(findFaults({ name: ' ', email: 'han@school', password: '123456789' }, true)).toEqual({
    name: 'empty',
    email: 'noEmail',
    password: 'shortPassword',
  });
});

test('takes any password that exists', () => {
  expect(findFaults({ email: ' han@school.example ', password: 'old' }, false)).toEqual({});
});

test('counts spaces as part of a password, and a password of spaces as none', () => {
  expect(findFaults({ newPassword: 'a b c d e f' }, false)).toEqual({});
  expect(findFaults({ newPassword: '            ' }, false)).toEqual({ newPassword: 'empty' });
});
