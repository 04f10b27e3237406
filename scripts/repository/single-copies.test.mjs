import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const lockfile = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package-lock.json'), 'utf8'));

describe('the lockfile', () => {
  // Two copies of one of these break at run time, not at build time: "another realm", hooks, caches.
  it.each(['graphql', 'react', 'react-dom', '@apollo/client', '@prisma/client', 'zod'])(
    'holds one copy of %s for our code',
    (name) => {
      const copies = Object.keys(lockfile.packages).filter((key) => key.endsWith(`node_modules/${name}`) && isOurs(key));
      expect(copies).toEqual([`node_modules/${name}`]);
    },
  );

  it('names no registry', () => {
    expect(JSON.stringify(lockfile)).not.toMatch(/"resolved":"https?:/);
  });
});

/** Not the private copy of a third-party package. @param {string} key */
function isOurs(key) {
  return !/^node_modules\/.+\/node_modules\//.test(key);
}
