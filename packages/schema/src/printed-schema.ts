import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from './schema.ts';

/** Where the printed schema is committed. */
export const schemaFile = fileURLToPath(new URL('../schema.graphql', import.meta.url));

/** The schema as text, sorted, so that a diff shows a change and nothing else. */
export function printPublicSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildSchema()))}\n`;
}
