import { afterEach, describe, expect, it, vi } from 'vitest';
import { AnswerMemory } from './answer-memory.ts';

const ANSWER = { data: { periods: [{ title: 'War' }] }, extensions: { cost: 1 } };
const SHOWN = JSON.stringify(ANSWER, null, 2);

async function ask(memory: AnswerMemory, body: object, headers: Record<string, string> = {}) {
  vi.stubGlobal('fetch', async () => Response.json(ANSWER, { headers: { 'tumen-content-version': '2', ...headers } }));
  return memory.fetch('/graphql', { method: 'POST', body: JSON.stringify(body) });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('AnswerMemory', () => {
  it('knows the question of an answer that is shown, and hands the answer on', async () => {
    const memory = new AnswerMemory();
    const response = await ask(memory, { query: 'query A { a }\nquery B { b }', variables: { n: 1 }, operationName: 'B' });
    expect(await response.json()).toEqual(ANSWER);
    expect(memory.find(SHOWN)).toEqual({
      query: 'query A { a }\nquery B { b }',
      variables: '{\n  "n": 1\n}',
      operationName: 'B',
      version: { release: 2, isReleased: true },
    });
  });

  it('names no operation where there is one, and no variables where there are none', async () => {
    const memory = new AnswerMemory();
    await ask(memory, { query: 'query A { a }', variables: {}, operationName: 'A' });
    expect(memory.find(SHOWN)).toMatchObject({ query: 'query A { a }', variables: '', operationName: undefined });
  });

  it('knows nothing of answers that it did not see', async () => {
    const memory = new AnswerMemory();
    await ask(memory, { query: 'query IntrospectionQuery { a }', operationName: 'IntrospectionQuery' });
    expect(memory.find(SHOWN)).toBeNull();
    expect(memory.find('')).toBeNull();
  });
});
