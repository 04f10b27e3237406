import { describe, expect, it, vi } from 'vitest';
import { checkRoster } from './check-roster.ts';

describe('checkRoster', () => {
  it('asks of the names alone, and puts each answer beside its line', async () => {
    const ask = vi.fn(async () => ['NEW', 'IN_CLASS'] as const);
    expect(await checkRoster('Name,No\nMina,1\n,2\nJuna,3', ask)).toEqual({
      lines: [
        { line: 2, name: 'Mina', verdict: 'NEW' },
        { line: 3, name: '', verdict: 'NO_NAME' },
        { line: 4, name: 'Juna', verdict: 'IN_CLASS' },
      ],
    });
    expect(ask).toHaveBeenCalledWith(['Mina', 'Juna']);
  });

  it.each([
    ['EMPTY', '\n  \n'],
    ['TOO_MANY', Array.from({ length: 301 }, (_, index) => `Student ${index}`).join('\n')],
    ['UNREACHABLE', 'Mina'],
  ])('says %s', async (fault, text) => {
    expect(await checkRoster(text, async () => null)).toEqual({ fault });
  });
});
