import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLOutputType, type GraphQLSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import { measureDraft } from '../apps/web/src/features/playground/cost/measure-draft.ts';
import { expect, test } from './fixtures/test.ts';

const ROUNDS = 320;
const DEEPEST = 4;

/** Numbers from 0 to below 1 that are the same in each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Some fields of a type, with pages of random sizes; fields that need arguments are left out. */
function writeSelection(schema: GraphQLSchema, output: GraphQLOutputType, random: () => number, depth: number): string {
  const type = getNamedType(output);
  if (!isObjectType(type)) return isLeafType(type) ? '' : '{ __typename }';
  const fields = Object.values(type.getFields()).filter(
    (field) =>
      field.args.every(({ type: argument }) => !String(argument).endsWith('!')) &&
      (depth < DEEPEST || isLeafType(getNamedType(field.type)) || ['edges', 'node'].includes(field.name)),
  );
  const chosen = fields.filter(({ name }) => name === 'edges' || name === 'node' || random() < 2 / fields.length);
  const written = chosen.map((field) => {
    const isPaged = field.args.some(({ name }) => name === 'first') && random() < 0.8;
    const page = isPaged ? `(${random() < 0.8 ? 'first' : 'last'}: ${Math.floor(random() * 4)})` : '';
    return `${field.name}${page} ${writeSelection(schema, field.type, random, depth + 1)}`;
  });
  return `{ ${['__typename', ...written].join(' ')} }`;
}

test('the meter of the playground shows what the API charges, for hundreds of questions', async ({ request }) => {
  const schema = buildSchema(readFileSync(new URL('../packages/schema/schema.graphql', import.meta.url), 'utf8'));
  const random = seeded(7);
  const roots = ['events', 'actors', 'periods', 'sources', 'places', 'indicators', 'claims', 'debates', 'routes', 'terms'];
  const fields = schema.getQueryType()?.getFields() ?? {};
  const shown: (number | undefined)[] = [];
  const charged: (number | undefined)[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const root = fields[roots[round % roots.length] ?? ''];
    if (!root) throw new Error(`The schema has no field ${roots[round % roots.length]}.`);
    const size = root.args.some(({ name }) => name === 'first') ? `(first: ${1 + Math.floor(random() * 5)})` : '';
    const query = `query Q($n: Int = 2) { ${root.name}${size} ${writeSelection(schema, root.type, random, 0)} more: events(first: $n) { totalCount } }`;
    const response = await request.get('/graphql', { params: { query } });
    shown.push(measureDraft(schema, { query, variables: '' })?.points);
    charged.push(Number(/^\d+/.exec(response.headers()['graphql-cost'] ?? '')?.[0]));
  }
  expect(shown).toEqual(charged);
  expect(new Set(charged).size, 'the questions differ in cost').toBeGreaterThan(20);
});
