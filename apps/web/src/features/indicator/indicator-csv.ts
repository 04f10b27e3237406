import { type CsvCell, writeCsv } from '@tumen/domain/csv';
import { graphql } from '@/graphql/generated/gql.ts';
import type { IndicatorCsvQuery } from '@/graphql/generated/graphql.ts';
import { byDate } from './by-date.ts';
import { listNatures } from './list-natures.ts';

export const IndicatorCsvDocument = graphql(`
  query IndicatorCsv($slug: String!, $locale: Locale!) {
    indicator(slug: $slug) {
      slug
      name(locale: $locale)
      unit(locale: $locale)
      definition(locale: $locale)
      caveats(locale: $locale)
      points {
        date
        startDate
        value
        isEstimate
        isDerived
        note(locale: $locale)
        citations { locator source { slug label(locale: $locale) } }
      }
    }
  }
`);

type Indicator = NonNullable<IndicatorCsvQuery['indicator']>;
type Point = Indicator['points'][number];

/** The names of the columns and the words of their cells, in the language of the file. */
export type CsvWords = Readonly<
  Record<
    | 'date'
    | 'value'
    | 'unit'
    | 'nature'
    | 'source'
    | 'sourcePage'
    | 'note'
    | 'series'
    | 'definition'
    | 'caveats'
    | 'license'
    | 'address'
    | 'reported'
    | 'estimate'
    | 'derived',
    string
  >
>;

/** As content/LICENSE has it. */
const LICENSE = 'CC BY 4.0, Tumen contributors, https://creativecommons.org/licenses/by/4.0/';

type CsvContext = {
  words: CsvWords;
  /** The site in the language of the file, as `https://tumen.example/ko`. */
  site: string;
};

/**
 * A series as a CSV file, one row for each value. What holds for the whole series stands in each row as well: a reader of CSV knows no
 * comments, and rows of several series can be put under one another.
 */
export function toIndicatorCsv(indicator: Indicator, { words, site }: CsvContext): string {
  const { slug, name, unit, definition, caveats, points } = indicator;
  const columns: readonly (readonly [string, (point: Point) => CsvCell])[] = [
    [words.date, ({ date }) => date],
    [words.value, ({ value }) => value],
    [words.unit, () => unit],
    [
      words.nature,
      (point) =>
        listNatures(point)
          .map((nature) => words[nature])
          .join(', '),
    ],
    [
      words.source,
      ({ citations }) => citations.map(({ source, locator }) => [source.label, locator].filter(Boolean).join(', ')).join('; '),
    ],
    [words.sourcePage, ({ citations }) => citations.map(({ source }) => `${site}/sources/${source.slug}`).join(' ')],
    [words.note, ({ note }) => note ?? undefined],
    [words.series, () => name],
    [words.definition, () => definition],
    [words.caveats, () => caveats ?? undefined],
    [words.license, () => LICENSE],
    [words.address, () => `${site}/indicators/${slug}`],
  ];
  const rows = points.toSorted(byDate).map((point) => columns.map(([, cell]) => cell(point)));
  return writeCsv([columns.map(([header]) => header), ...rows]);
}
