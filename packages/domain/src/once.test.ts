import { expect, it, vi } from 'vitest';
import { once } from './once.ts';

it('finds once for each object, and again for another that is equal', () => {
  const find = vi.fn(({ name }: { name: string }) => (name === '' ? undefined : name.length));
  const lengthOf = once(find);
  const [town, nothing] = [{ name: 'Wonsan' }, { name: '' }];

  expect([town, town, nothing, nothing, { ...town }].map(lengthOf)).toEqual([6, 6, undefined, undefined, 6]);
  expect(find).toHaveBeenCalledTimes(3);
});
