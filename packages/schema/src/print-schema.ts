/** Writes `schema.graphql`: run it after a change of the schema and commit the result. */
import { writeFileSync } from 'node:fs';
import { printPublicSchema, schemaFile } from './printed-schema.ts';

writeFileSync(schemaFile, printPublicSchema());
