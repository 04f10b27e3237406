import 'server-only';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ApiErrorCode } from '@tumen/domain/api-errors';
import { type DocumentNode, print } from 'graphql';
import { cache } from 'react';
import { z } from 'zod';
import { readEnv } from '@/env.ts';
import { documentIdOf } from './document-id.ts';

const TIMEOUT_MS = 20_000;

/** Codes of errors that say: what the query names does not exist. */
const ABSENT = ['NOT_FOUND', 'INVALID_CURSOR'];

const UNKNOWN_DOCUMENT: ApiErrorCode = 'UNKNOWN_DOCUMENT';

const responseSchema = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() })).optional(),
});

type Answer = z.output<typeof responseSchema>;

const printed = new WeakMap<DocumentNode, { readonly query: string; readonly documentId: string }>();

/** The text of a document and the id by which the API may know it, made once for each. */
function printOnce(document: DocumentNode) {
  const known = printed.get(document);
  if (known !== undefined) return known;
  const query = print(document);
  const made = { query, documentId: documentIdOf(query) };
  printed.set(document, made);
  return made;
}

async function post(asked: { readonly query: string } | { readonly documentId: string }, variablesJson: string): Promise<Answer> {
  const response = await fetch(readEnv().API_URL, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ ...asked, variables: JSON.parse(variablesJson) }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  return responseSchema.parse(await response.json());
}

/** Sends the id of a document, and its text to an API that was started with the list of another build, or with none. */
async function ask(document: DocumentNode, variablesJson: string): Promise<Answer> {
  const { documentId, query } = printOnce(document);
  const answer = await post({ documentId }, variablesJson);
  const isUnknown = answer.errors?.some(({ extensions }) => extensions?.code === UNKNOWN_DOCUMENT);
  return isUnknown ? post({ query }, variablesJson) : answer;
}

// A page and its metadata ask the same question; React remembers the answer for the length of one request.
const send = cache(async (document: DocumentNode, variablesJson: string): Promise<unknown> => {
  const { data, errors = [] } = await ask(document, variablesJson);
  if (errors.length === 0) return data ?? null;
  if (errors.every((error) => ABSENT.includes(error.extensions?.code ?? ''))) return null;
  throw new Error(`The API refused a query of the site: ${errors.map((error) => error.message).join('; ')}`);
});

/**
 * Asks the API on behalf of a server component. Equal questions within one request are sent once.
 *
 * Returns null when the API says that something the query names does not exist, a place in a list too; a page then calls `notFound()`.
 *
 * @throws when the API does not answer within twenty seconds, or with any other error.
 */
export async function query<Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result | null> {
  // The generated document is the proof of the shape: codegen checked it against the schema.
  return (await send(document, JSON.stringify(variables ?? {}))) as Result | null;
}
