import { buildSchema, execute, parse } from 'graphql';
import { expect, test } from 'vitest';
import { limitLoaded } from './limit-loaded.ts';

const schema = buildSchema(`
  type Query { claims: [Claim!]! source: Source! }
  type Mutation { renumber: [Claim!]! }
  type Claim { code: String! evidence: [Claim!]! source: Source! }
  type Source { citation(style: String): String! }
`);
limitLoaded(schema, 12);

let written = 0;

const source = {
  citation: () => {
    written += 1;
    return 'Lankov 2005';
  },
};
const claims = ['A1', 'A2', 'A3', 'A4'].map((code) => ({ code, source, evidence: async () => [{ code }, { code }] }));

async function ask(operation: string) {
  const rootValue = { claims, source, renumber: () => Array.from({ length: 20 }, (_, code) => ({ code })) };
  const { data, errors } = await execute({ schema, document: parse(operation), rootValue, contextValue: {} });
  return { data, codes: errors?.map(({ extensions }) => extensions.code) ?? [], message: errors?.[0]?.message };
}

test('answers what is as large as it may be', async () => {
  expect(await ask('{ claims { code evidence { code } } }')).toMatchObject({ codes: [], data: { claims: { length: 4 } } });
});

test('stops a query whose lists are longer than its cost supposed, and says where', async () => {
  const { data, codes, message } = await ask('{ claims { evidence { code } source { citation } } }');

  expect([data, codes]).toEqual([null, ['OPERATION_TOO_COSTLY']]);
  expect(message).toContain('it has come to more than 12 points. Ask for smaller pages');
});

test('stops before it writes the bibliography entry that is one too many', async () => {
  written = 0;

  const { codes } = await ask('{ source { citation(style: "APA") other: citation(style: "APA") } }');

  expect([codes, written]).toEqual([['OPERATION_TOO_COSTLY'], 1]);
});

test('never takes back what a mutation did', async () => {
  expect((await ask('mutation { renumber { code } }')).data).toMatchObject({ renumber: { length: 20 } });
});
