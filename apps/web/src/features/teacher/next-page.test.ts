import { expect, test } from 'vitest';
import { nextPage } from './next-page.ts';

test('leads back to the page that asked for signing in', () => {
  expect(nextPage('?next=%2Fko%2Fteach%2Faccount', 'ko')).toBe('/ko/teach/account');
});

test.each(['', '?next=//evil.example', '?next=https://evil.example', '?next=/%5Cevil.example', '?next=/en/../..//evil.example'])(
  'leads to the start page for teachers instead of off the site: %s',
  (search) => {
    expect(nextPage(search, 'en')).toBe('/en/teach');
  },
);
