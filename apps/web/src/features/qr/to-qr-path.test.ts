import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { toQrPath } from './to-qr-path.ts';

const ADDRESS = 'https://tumen.example/ko/quizzes/the-freeze';

/** Reads the modules back from the path. */
function readModules(path: string, size: number): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  }
  return modules;
}

describe('toQrPath', () => {
  it('draws each dark module of the code and no other', () => {
    const { path, size } = toQrPath(ADDRESS);
    expect(readModules(path, size)).toEqual(encode(ADDRESS, { ecc: 'M', border: 4 }).data);
  });

  it('keeps a quiet zone of four modules on every side', () => {
    const { path, size } = toQrPath(ADDRESS);
    const modules = readModules(path, size);
    const dark = modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [x, y] : [])));
    expect(Math.min(...dark)).toBe(4);
    expect(Math.max(...dark)).toBe(size - 5);
  });
});
