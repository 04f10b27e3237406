import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from './environment.mjs';
import { completeLockfile, listMissingPlatforms, platformOf } from './lockfile.mjs';

it.each([
  ['@next/swc-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ['@turbo/windows-64', { os: ['win32'], cpu: ['x64'] }],
  ['@swc/core-win32-ia32-msvc', { os: ['win32'], cpu: ['ia32'] }],
  ['@oxc-parser/binding-linux-arm-musleabihf', { os: ['linux'], cpu: ['arm'], libc: ['musl'] }],
  ['@oxc-parser/binding-wasm32-wasi', { cpu: ['wasm32'] }],
])('reads the platform of %s', (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});

it('sees no platform in an ordinary optional package', () => {
  expect(platformOf('fsevents')).toBeNull();
});

it('adds the platform that a registry lacked, with its exact version', () => {
  const lockfile = {
    packages: { 'node_modules/next': { version: '16.4.6', optionalDependencies: { '@next/swc-darwin-x64': '16.4.6' } } },
  };

  const { packages } = completeLockfile(lockfile);

  expect(packages['node_modules/@next/swc-darwin-x64']).toEqual({
    version: '16.4.6',
    optional: true,
    os: ['darwin'],
    cpu: ['x64'],
  });
});

it('finds the lockfile of this repository complete; otherwise run npm run lockfile:complete', () => {
  expect(listMissingPlatforms(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')))).toEqual([]);
});
