import { expect, it } from 'vitest';
import { createGuest, findGuest, formatGuestCookie } from './guest.ts';

it('finds the guest of its own cookie among others', () => {
  const guest = createGuest();
  const [pair] = formatGuestCookie(guest, false).split(';');

  expect(findGuest(`theme=dark; ${pair}; NEXT_LOCALE=ko`)).toEqual(guest);
});

it.each([null, '', 'theme=dark', 'tumen_guest=', 'tumen_guest=short', `tumen_guest=${'é'.repeat(43)}`])(
  'finds no guest in %j',
  (header) => {
    expect(findGuest(header)).toBeNull();
  },
);

it('keeps the secret out of the hash and every guest apart', () => {
  const [one, other] = [createGuest(), createGuest()];

  expect(one.secretHash).toMatch(/^[0-9a-f]{64}$/);
  expect(one.secretHash).not.toBe(other.secretHash);
});

it('hides the cookie from scripts and from other sites, and on https from the plain network', () => {
  expect(formatGuestCookie(createGuest(), true)).toMatch(/; HttpOnly; SameSite=Lax; Secure$/);
  expect(formatGuestCookie(createGuest(), false)).not.toContain('Secure');
});
