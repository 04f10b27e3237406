import { buildSchema, type GraphQLSchema } from 'graphql';

let loading: Promise<GraphQLSchema> | null = null;

/** The schema of the API, fetched once. Rejects where it cannot be had; the next call then tries again. */
export function loadSchema(): Promise<GraphQLSchema> {
  loading ??= fetchSchema().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchSchema(): Promise<GraphQLSchema> {
  const response = await fetch('/graphql/schema.graphql');
  if (!response.ok) throw new Error(`The schema cannot be had: status ${response.status}.`);
  // The API itself printed it: checking it again would cost a phone its time.
  return buildSchema(await response.text(), { assumeValid: true, assumeValidSDL: true });
}
