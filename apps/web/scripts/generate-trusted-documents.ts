/** Writes the list of what the site asks, by id, which the API reads at its start: src/graphql/generated/trusted-documents.json. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type DocumentNode, print } from 'graphql';
import { documentIdOf } from '../src/graphql/document-id.ts';
import * as generated from '../src/graphql/generated/graphql.ts';

const TARGET = path.join(import.meta.dirname, '../src/graphql/generated/trusted-documents.json');

const documents: readonly DocumentNode[] = Object.values(generated);
const texts = documents.filter(isOperation).map(print);
writeFileSync(TARGET, `${JSON.stringify(Object.fromEntries(texts.map((text) => [documentIdOf(text), text])), null, 2)}\n`);

/** Documents of fragments alone are parts of others. */
function isOperation({ definitions }: DocumentNode): boolean {
  return definitions.some(({ kind }) => kind === 'OperationDefinition');
}
