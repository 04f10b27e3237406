import { expect, it } from 'vitest';
import { listOperations } from './list-operations.ts';

it('lists the operations that have a name, and nothing from comments and fields', () => {
  expect(
    listOperations('# query No { a }\nquery First { a }\n  query Second($a: Int) {\n  query: a\n}\nfragment No on A { a }'),
  ).toEqual(['First', 'Second']);
  expect(listOperations('{ periods { title } }')).toEqual([]);
});
