import type { Content } from '@tumen/content/content';
import { issuedEdtf } from '@tumen/content/issued';
import { parseHistoricalDate } from '@tumen/domain/historical-date';
import { type ImportClient, insertInBatches, toDay } from './batches.ts';
import { sortKey } from './sort-key.ts';

export async function insertSources(db: ImportClient, { sources }: Content): Promise<void> {
  const rows = sources.map(({ slug, origin: _, custom, ...csl }) => {
    const issued = csl.issued && issuedEdtf(csl.issued);
    return {
      slug,
      perspective: custom.perspective,
      isPrimary: custom.primary,
      isVerified: custom.seen,
      title: csl.title ?? null,
      ...(custom.gloss && { gloss: custom.gloss }),
      ...(custom.annotation && { annotation: custom.annotation }),
      issued: issued ?? null,
      issuedDate: issued === undefined ? null : toDay(parseHistoricalDate(issued).startDate),
      language: csl.language,
      url: csl.URL ?? null,
      csl,
      sortTitle: sortKey(csl.title ?? custom.gloss?.en ?? slug),
    };
  });
  await insertInBatches(rows, db.source);
}
