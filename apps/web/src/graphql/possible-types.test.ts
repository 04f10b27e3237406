import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { POSSIBLE_TYPES } from './possible-types.ts';

const SCHEMA = readFileSync(new URL('../../../../packages/schema/schema.graphql', import.meta.url), 'utf8');

it.each(Object.entries(POSSIBLE_TYPES))('names every type of the schema behind %s', (name, types) => {
  const declared = Array.from(SCHEMA.matchAll(/^type (\w+) implements ([\w& ]+)/gm), ([, type = '', interfaces = '']) => ({
    type,
    interfaces: interfaces.trim().split(' & '),
  }));
  expect(types).toEqual(declared.filter(({ interfaces }) => interfaces.includes(name)).map(({ type }) => type));
});
