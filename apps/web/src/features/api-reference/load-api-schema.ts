import 'server-only';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { readEnv } from '@/env.ts';

/** The schema of the API that runs, and the part of it that is promised to programs. */
export type ApiSchema = { readonly whole: GraphQLSchema; readonly promised: GraphQLSchema };

const built = new Map<string, { readonly text: string; readonly schema: GraphQLSchema }>();

/** @throws when the API cannot be reached. */
export async function loadApiSchema(): Promise<ApiSchema> {
  const [whole, promised] = await Promise.all([load('schema.graphql'), load('public.graphql')]);
  return { whole, promised };
}

async function load(file: string): Promise<GraphQLSchema> {
  const response = await fetch(`${readEnv().API_URL}/${file}`);
  if (!response.ok) throw new Error(`The API does not give its schema as ${file}: status ${response.status}.`);
  const text = await response.text();
  const known = built.get(file);
  if (known?.text === text) return known.schema;
  // The API itself printed it.
  const schema = buildSchema(text, { assumeValid: true, assumeValidSDL: true });
  built.set(file, { text, schema });
  return schema;
}
