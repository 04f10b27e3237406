import { ARCHIVE_AUTHOR } from '@tumen/domain/archive-name';

/** As content/LICENSE has them. */
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

type DescribedTable = {
  /** Of the CSV file that is described. */
  readonly fileName: string;
  /** The heads of its columns, in their order. */
  readonly columns: readonly string[];
  /** Where the answer can be had again. */
  readonly address: string;
  /** Of the content: `1`. Null where no release holds it. */
  readonly version: string | null;
  readonly language: string;
};

/**
 * What a CSV file cannot say of itself without puzzling its readers, as the file that the W3C has beside it: `<name>.csv-metadata.json`,
 * https://www.w3.org/TR/tabular-data-primer/
 */
export function describeCsv({ fileName, columns, address, version, language }: DescribedTable): string {
  const described = {
    '@context': ['http://www.w3.org/ns/csvw', { language }],
    url: fileName,
    'dc:creator': ARCHIVE_AUTHOR,
    'dc:license': { '@id': LICENSE },
    'dc:source': { '@id': address },
    ...(version === null ? {} : { 'schema:version': version }),
    tableSchema: { columns: columns.map((titles) => ({ titles })) },
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
