import type { TestApi } from './api.ts';

/** A browser with a cookie jar of its own: each is another visitor. */
export type Visitor = {
  /** The raw text of an answer, as it went over the wire. */
  readonly sendRaw: (query: string, variables?: object) => Promise<string>;
  /** The data of an answer. Rejects when it has errors. */
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query, which stands in each test.
  readonly send: (query: string, variables?: object) => Promise<any>;
  /** The Cookie header of the next request; empty for a visitor who got none yet. */
  readonly cookie: () => string;
};

/** `cookie` continues the visit of a browser that was here before. */
export function createVisitor(api: Pick<TestApi, 'ask'> & Partial<TestApi>, cookie = ''): Visitor {
  let jar = cookie;
  const sendRaw = async (query: string, variables: object = {}) => {
    const response = await api.ask(query, variables, jar === '' ? {} : { Cookie: jar });
    jar = response.headers.getSetCookie()[0]?.split(';')[0] ?? jar;
    return response.text();
  };
  return {
    sendRaw,
    send: async (query, variables) => {
      const { data, errors } = JSON.parse(await sendRaw(query, variables));
      if (errors)
        throw new Error(JSON.stringify(errors), { cause: api.log?.findLast(({ level }) => level === 'error')?.fields.err });
      return data;
    },
    cookie: () => jar,
  };
}
