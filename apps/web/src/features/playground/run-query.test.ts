import { afterEach, describe, expect, it, vi } from 'vitest';
import { runQuery } from './run-query.ts';

const QUESTION = { query: '{ periods { title } }', variables: '' };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('runQuery', () => {
  it('sends the question with its variables and hands on answer, text, cost and version', async () => {
    const text = '{"data":{"periods":[]}}';
    const fetching = vi.fn(
      async () => new Response(text, { headers: { 'graphql-cost': '11;limit=5000', 'tumen-content-version': '2' } }),
    );
    vi.stubGlobal('fetch', fetching);
    expect(await runQuery({ ...QUESTION, variables: '{"first": 2}', operationName: 'Two' })).toEqual({
      kind: 'answered',
      status: 200,
      answer: { data: { periods: [] } },
      text,
      cost: { requested: 11, limit: 5000 },
      version: { release: 2, isReleased: true },
    });
    const body = JSON.stringify({ query: QUESTION.query, variables: { first: 2 }, operationName: 'Two' });
    expect(fetching).toHaveBeenCalledWith('/graphql', expect.objectContaining({ method: 'POST', body }));
  });

  it('hands on a refusal as an answer with its errors and without cost and version', async () => {
    const errors = [{ message: 'Cannot query field "x".', locations: [{ line: 1, column: 3 }] }];
    vi.stubGlobal('fetch', async () => Response.json({ errors }, { status: 400 }));
    expect(await runQuery(QUESTION)).toMatchObject({
      kind: 'answered',
      status: 400,
      answer: { errors },
      cost: null,
      version: null,
    });
  });

  it('names the place of a fault in the variables, and sends nothing', async () => {
    const fetching = vi.fn();
    vi.stubGlobal('fetch', fetching);
    expect(await runQuery({ ...QUESTION, variables: '{\n  first: 2\n}' })).toEqual({
      kind: 'badVariables',
      fault: { line: 2, column: 3, reason: 'quotes' },
    });
    expect(fetching).not.toHaveBeenCalled();
  });

  it('tells a network that is down from an answer that is not of the API', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await runQuery(QUESTION)).toEqual({ kind: 'unreachable' });
    vi.stubGlobal('fetch', async () => new Response('<h1>Log in to the school network</h1>', { status: 511 }));
    expect(await runQuery(QUESTION)).toEqual({ kind: 'notJson', status: 511, text: '<h1>Log in to the school network</h1>' });
    vi.stubGlobal('fetch', async () => new Response('"hello"'));
    expect(await runQuery(QUESTION)).toMatchObject({ kind: 'notJson', status: 200 });
  });

  it('rejects when it is aborted', async () => {
    const abort = new AbortController();
    vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
      signal?.throwIfAborted();
    });
    abort.abort();
    await expect(runQuery({ ...QUESTION, signal: abort.signal })).rejects.toThrow('aborted');
  });
});
