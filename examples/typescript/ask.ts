import type { TypedDocumentString } from './generated/graphql.ts';

const API = process.env.TUMEN_API ?? 'http://localhost:4000/graphql';

type Answer<Data> = { readonly data?: Data | null; readonly errors?: readonly { readonly message: string }[] };

/** Sends a query of this folder. Its data has the type that the schema gives it; all that fails is an `Error` with a message for people. */
export async function ask<Data, Variables>(query: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
  const { data, errors } = await post<Data>({ query: query.toString(), variables });
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  if (!data) throw new Error(`${API} answered without data.`);
  return data;
}

async function post<Data>(body: object): Promise<Answer<Data>> {
  try {
    const response = await fetch(API, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Answer<Data>;
  } catch (cause) {
    throw new Error(`No answer from ${API}. Start Tumen with npm start, or say by TUMEN_API where it runs.`, { cause });
  }
}
