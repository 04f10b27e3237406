import { createHash } from 'node:crypto';
import { toCsv } from './csv.ts';
import { type CitationFile, COVERAGE, LICENSE } from './edition.ts';
import type { ExportFile } from './export-file.ts';
import type { Field, Table } from './table.ts';

/** The tables as a Frictionless tabular data package: https://specs.frictionlessdata.io/tabular-data-package/ */
export function toDataPackage(tables: readonly Table[], citation: CitationFile, version: string): ExportFile {
  const keyOf = new Map(tables.map(({ name, key }) => [name, key.length === 1 ? (key[0] ?? '') : '']));
  const description = {
    profile: 'tabular-data-package',
    name: 'tumen-corpus',
    title: citation.title,
    description: citation.abstract,
    version,
    created: `${citation['date-released']}T00:00:00Z`,
    keywords: citation.keywords,
    licenses: [LICENSE],
    contributors: citation.authors.map(({ name, ...person }) => ({
      title: name ?? `${person['given-names']} ${person['family-names']}`,
      role: 'author',
    })),
    temporal: { start: COVERAGE.from, end: COVERAGE.to },
    resources: tables.map((table) => toResource(table, keyOf)),
  };
  return { path: 'datapackage.json', text: `${JSON.stringify(description, null, 2)}\n` };
}

function toResource(table: Table, keyOf: ReadonlyMap<string, string>) {
  const { path, text } = toCsv(table);
  const foreignKeys = table.fields.flatMap(({ name, refersTo }) =>
    refersTo === undefined ? [] : [{ fields: name, reference: { resource: refersTo, fields: keyOf.get(refersTo) } }],
  );
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.fields.map(toField),
      primaryKey: table.key,
      ...(foreignKeys.length > 0 && { foreignKeys }),
      missingValues: [''],
    },
  };
}

function toField({ name, type, description, isRequired, words }: Field) {
  return {
    name,
    type,
    description,
    // The presets of Table Schema take "True" and "1" too; these are the words that stand here.
    ...(type === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
    constraints: { required: isRequired, ...(words && { enum: words }) },
  };
}
