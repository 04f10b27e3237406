import { expect, it } from 'vitest';
import { orderArguments } from './order-arguments.ts';

it('puts what only turns pages behind what is asked for', () => {
  const args = ['after', 'before', 'filter', 'first', 'last', 'orderBy'].map((name) => ({ name }));
  expect(orderArguments(args).map(({ name }) => name)).toEqual(['first', 'filter', 'orderBy', 'after', 'before', 'last']);
});
