import { buildSchema } from 'graphql';
import { listMembers, type SchemaMember } from './list-members.ts';

/** Everything with a name in the promised part of the schema. Rejects where it cannot be had. */
export async function loadMembers(): Promise<readonly SchemaMember[]> {
  const response = await fetch('/graphql/public.graphql');
  if (!response.ok) throw new Error(`The schema cannot be had: status ${response.status}.`);
  // The API itself printed it.
  return listMembers(buildSchema(await response.text(), { assumeValid: true, assumeValidSDL: true }));
}
