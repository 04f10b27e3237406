import { expect, it } from 'vitest';
import { listLanAddresses } from './lan-addresses.mjs';

/** @param {string} address @param {boolean} internal @param {'IPv4' | 'IPv6'} family */
const address = (address, internal = false, family = 'IPv4') =>
  /** @type {import('node:os').NetworkInterfaceInfo} */ ({ address, internal, family });

const interfaces = {
  lo: [address('127.0.0.1', true)],
  eth0: [address('192.168.1.20'), address('fe80::1', false, 'IPv6')],
  wlan0: [address('10.0.0.7')],
  usb0: [address('169.254.3.4')],
};

it.each([undefined, '0.0.0.0', '::'])('names every network when the site listens on %s', (host) => {
  expect(listLanAddresses({ host, port: 3000 }, interfaces)).toEqual(['http://192.168.1.20:3000', 'http://10.0.0.7:3000']);
});

it('names one network when the site listens on its address', () => {
  expect(listLanAddresses({ host: '10.0.0.7', port: 80 }, interfaces)).toEqual(['http://10.0.0.7:80']);
});

it('names none when the site listens for this machine alone', () => {
  expect(listLanAddresses({ host: '127.0.0.1', port: 3000 }, interfaces)).toEqual([]);
});
