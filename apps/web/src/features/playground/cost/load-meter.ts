import { loadSchema } from '../load-schema.ts';
import type { Draft } from '../share-link.ts';
import { measureDraft } from './measure-draft.ts';

/** Gives back what measures drafts by the schema of the API. Rejects where it cannot be had. */
export async function loadMeter(): Promise<(draft: Draft) => ReturnType<typeof measureDraft>> {
  const schema = await loadSchema();
  return (draft) => measureDraft(schema, draft);
}
