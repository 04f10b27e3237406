import { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

function requestFrom(remoteAddress: string, forwardedFor?: string) {
  const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: remoteAddress });
  return { socket, headers: forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor } };
}

it.each([
  ['the peer, when nothing is forwarded', '203.0.113.7', undefined, false, '203.0.113.7'],
  ['the address that the site on this machine forwards', '127.0.0.1', '203.0.113.7', false, '203.0.113.7'],
  ['the last address, which a client cannot choose', '::1', '198.51.100.1, 203.0.113.7', false, '203.0.113.7'],
  ['the peer, when a stranger claims to forward', '203.0.113.7', '198.51.100.1', false, '203.0.113.7'],
  ['the forwarded address of a trusted proxy elsewhere', '10.0.0.2', '198.51.100.1', true, '198.51.100.1'],
])('tells %s', (_case, peer, forwardedFor, trustProxy, expected) => {
  expect(clientAddress(requestFrom(peer, forwardedFor), trustProxy)).toBe(expected);
});
