import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { POSSIBLE_TYPES } from './possible-types.ts';

const SCHEMA = readFileSync(new URL('../../../../packages/schema/schema.graphql', import.meta.url), 'utf8');

it('names every error of the schema', () => {
  const errors = Array.from(SCHEMA.matchAll(/^type (\w+) implements UserError\b/gm), ([, name]) => name);
  expect(POSSIBLE_TYPES.UserError).toEqual(errors);
});
