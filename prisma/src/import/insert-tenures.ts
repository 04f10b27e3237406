import type { Content } from '@tumen/content/content';
import { type ImportClient, insertInBatches } from './batches.ts';
import { citationRows } from './citation-rows.ts';

/** Who held which office when, with the sources that say so. */
export async function insertTenures(db: ImportClient, { actors }: Content): Promise<void> {
  const tenures = actors.flatMap(({ slug, offices }) =>
    offices.map((tenure, index) => ({ id: `${slug}.${index + 1}`, actorSlug: slug, position: index + 1, ...tenure })),
  );
  await insertInBatches(
    tenures.map(({ id, actorSlug, position, office, start, end }) => ({
      id,
      actorSlug,
      position,
      officeSlug: office,
      start: start?.edtf ?? null,
      end: end?.edtf ?? null,
    })),
    db.tenure,
  );
  await insertInBatches(
    tenures.flatMap(({ id, cite }) => citationRows({ tenureId: id }, cite ?? [])),
    db.citation,
  );
}
