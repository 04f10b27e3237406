import { buildSchema } from 'graphql';
import type { Draft } from '../share-link.ts';
import { measureDraft } from './measure-draft.ts';

/**
 * Fetches the schema and gives back what measures drafts by it.
 *
 * @throws TypeError or GraphQLError where the schema does not arrive.
 */
export async function loadMeter(): Promise<(draft: Draft) => ReturnType<typeof measureDraft>> {
  const response = await fetch('/graphql/schema.graphql');
  const schema = buildSchema(await response.text(), { assumeValid: true });
  return (draft) => measureDraft(schema, draft);
}
