import type { Content } from '@tumen/content/content';
import { type ImportClient, insertInBatches, toDay } from './batches.ts';
import { citationRows } from './citation-rows.ts';
import { sortKey } from './sort-key.ts';

/** Indicators with their points and annotations, and the glossary. Events stand already. */
export async function insertReference(db: ImportClient, { indicators, terms }: Content): Promise<void> {
  const points = indicators.flatMap(({ slug, points }) =>
    points.map((point, index) => ({ id: `${slug}.${index + 1}`, indicatorSlug: slug, ...point })),
  );
  await insertInBatches(
    indicators.map(({ slug, name, unit, definition, confidence, caveats }, index) => ({
      slug,
      position: index + 1,
      name,
      unit,
      definition,
      confidence,
      ...(caveats && { caveats }),
    })),
    db.indicator,
  );
  await insertInBatches(
    points.map(({ id, indicatorSlug, date, value, estimate, derived, note }) => ({
      id,
      indicatorSlug,
      date: date.edtf,
      startDate: toDay(date.startDate),
      value,
      isEstimate: estimate,
      isDerived: derived,
      ...(note && { note }),
    })),
    db.indicatorPoint,
  );
  await insertInBatches(
    indicators.flatMap(({ slug, annotations }) =>
      annotations.map(({ event, note }) => ({ indicatorSlug: slug, eventSlug: event, ...(note && { note }) })),
    ),
    db.indicatorAnnotation,
  );
  await insertInBatches(
    terms.map(({ slug, name, aliases, definition }) => ({ slug, name, aliases, sortName: sortKey(name.en), definition })),
    db.term,
  );
  await insertInBatches(
    terms.flatMap(({ slug, seeAlso }) => seeAlso.map((toSlug) => ({ fromSlug: slug, toSlug }))),
    db.termRelation,
  );
  await insertInBatches(
    [
      ...points.flatMap(({ id, cite }) => citationRows({ indicatorPointId: id }, cite)),
      ...terms.flatMap(({ slug, cite }) => citationRows({ termSlug: slug }, cite)),
    ],
    db.citation,
  );
}
