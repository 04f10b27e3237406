import { Prisma } from '@tumen/database/client';
import type { Context } from '../context.ts';
import { DECADE, facetConditions, matchDocuments, type Wanted } from './match-documents.ts';

/** A value of a facet, how many found things have it, and what it is called where it has a name (`LocalizedText`). */
export type FacetValue = { readonly value: string; readonly count: number; readonly title: unknown };

export type FacetName = 'kind' | 'period' | 'theme' | 'decade' | 'language';

/**
 * Counts the whole result by each facet, in one statement. The filter of a facet does not narrow its own counts, so that they say what
 * another choice would find. Periods and decades come in order, the rest with the most frequent first.
 */
export async function countFacets(context: Context, wanted: Wanted): Promise<Record<FacetName, FacetValue[]>> {
  const passes = facetConditions(wanted.query.filter);
  const others = (own: FacetName) =>
    Prisma.join(
      Object.entries(passes)
        .filter(([name]) => name !== own)
        .map(([, condition]) => condition),
      ' AND ',
    );
  const rows = await context.db.$queryRaw<(FacetValue & { facet: FacetName })[]>`
    WITH found AS MATERIALIZED (SELECT DISTINCT kind, slug, period, themes, "startDate", language FROM (${matchDocuments(wanted)}) AS matched)
    SELECT * FROM (
      SELECT 'kind' AS facet, kind::text AS value, count(*)::int AS count, NULL::jsonb AS title, 0 AS position
      FROM found WHERE ${others('kind')} GROUP BY kind
      UNION ALL
      SELECT 'period', p.slug, count(*)::int, p.title, p.position
      FROM (SELECT period FROM found WHERE ${others('period')}) AS f JOIN "Period" p ON p.slug = f.period GROUP BY p.slug
      UNION ALL
      SELECT 'theme', t.slug, count(*)::int, t.title, 0
      FROM (SELECT unnest(themes) AS theme FROM found WHERE ${others('theme')}) AS f JOIN "Theme" t ON t.slug = f.theme
      GROUP BY t.slug
      UNION ALL
      SELECT 'decade', ${DECADE}::text, count(*)::int, NULL, ${DECADE}
      FROM found WHERE "startDate" IS NOT NULL AND ${others('decade')} GROUP BY 2, 5
      UNION ALL
      SELECT 'language', language, count(*)::int, NULL, 0 FROM found WHERE language IS NOT NULL AND ${others('language')} GROUP BY language
    ) AS counted ORDER BY facet, position, count DESC, value`;
  const of = (name: FacetName) => rows.filter(({ facet }) => facet === name);
  return { kind: of('kind'), period: of('period'), theme: of('theme'), decade: of('decade'), language: of('language') };
}
