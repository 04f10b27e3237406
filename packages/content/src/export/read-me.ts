import { type CitationFile, COVERAGE, formatCitation, LICENSE } from './edition.ts';
import type { ExportFile } from './export-file.ts';
import type { JsonNoun } from './json-records.ts';
import type { Field, Table } from './table.ts';

type ReadMe = {
  readonly citation: CitationFile;
  readonly version: string;
  readonly tables: readonly Table[];
  readonly nouns: readonly JsonNoun[];
};

/** What is in the archive, down to the last column, for a reader who has nothing but it. */
export function toReadMe({ citation, version, tables, nouns }: ReadMe): ExportFile {
  const text = [
    `# ${citation.title}`,
    citation.abstract,
    `Version ${version}. The number is the version of the content, as the site lists them under /versions; after it stands the beginning of the ` +
      'SHA-256 of the data. A "+" between them says that the content was changed after that version and is not released yet.',
    `Covered: ${COVERAGE.from} to ${COVERAGE.to}. What happened later is not in the corpus.`,
    `## License and citation\n\n${LICENSE.title} (${LICENSE.name}), ${LICENSE.path}; its words are in LICENSE. Cite as\n\n` +
      `> ${formatCitation(citation, version)}\n\nCITATION.cff holds the same for programs. Quotations of sources remain their authors’.`,
    `## Files\n\n${formatFiles(tables, nouns)}`,
    CONVENTIONS,
    `## Tables\n\n${tables.map(formatTable).join('\n\n')}`,
    `## JSON\n\nEach file is an array of records. A text is an object \`{ en, ko, ru }\`, of which \`en\` is always there. Keys that have no ` +
      `value are absent.\n\n${nouns.map(formatNoun).join('\n\n')}`,
    OTHER_FORMATS,
  ].join('\n\n');
  return { path: 'README.md', text: `${text}\n` };
}

const CONVENTIONS = `## Conventions

- **Encoding** is UTF-8 everywhere. The CSV files begin with a byte order mark, because Excel reads Hangul and Cyrillic only then; in Python
  open them with \`encoding="utf-8-sig"\`. Otherwise they are RFC 4180: commas, double quotes, CRLF, one header row.
- **Spreadsheets**: a text that begins with \`=\`, \`+\`, \`-\` or \`@\` has an apostrophe before it in the CSV files, so that no spreadsheet runs
  it as a formula. The JSON files have it as it is. Import columns of dates as text: Excel turns "1950-11" into a day.
- **Dates** are EDTF, levels 0 and 1 in part (https://www.loc.gov/standards/datetime/): \`1950\`, \`1950-11\`, \`1950-11-01\`; \`1986~\` circa,
  \`1950?\` uncertain, \`1950%\` both; \`1984-05-23/1984-05-25\` an interval; \`2022-02-24/..\` without an end so far. \`start_date\` and \`end_date\` of an
  event are the first and the last day that its date can mean.
- **Slugs** (and the codes of claims) are the public keys of records, stable from version to version. Several in one cell are joined by ";".
- **Languages**: \`_en\` English, \`_ko\` Korean, \`_ru\` Russian. An empty cell is a text that is not translated.
- **Coordinates** are degrees of WGS 84; units of figures are told with each indicator, money is in prices of its time unless it says otherwise.
- **Evidence**: every fact has its sources in citations.csv. \`seen\` says whether the editors saw the text of a source or know it through others;
  \`confidence\` how sure an event is; \`perspective\` from where a source speaks.
- Quiz questions are not in the archive, since students are asked them. Of the lessons there are outlines, not the texts.`;

const OTHER_FORMATS = `## Other formats

- **sources.csl.json**: CSL-JSON 1.0.2, as Zotero (File, Import), Pandoc and citeproc read it. \`custom\` holds \`perspective\`, \`primary\`,
  \`seen\`, \`gloss\` (the title in translation) and \`annotation\`; \`note\` says the same in words, which Zotero shows under "Extra".
- **places.geojson**: RFC 7946, one point a place, with \`slug\`, \`name\`, \`name_en\`, \`name_ko\`, \`name_ru\`, \`country\`, \`event_count\` and
  \`events\` (slugs, earliest first).
- **routes.geojson**: RFC 7946, one line a railway, pipeline or journey, simplified between its places; with \`kind\`, \`name\`, \`date\` of a
  journey, \`phases\` of what lies there, \`stops\`, \`note\` (what is inferred) and \`events\`.
- **anniversaries.ics**, **anniversaries.ko.ics**, **anniversaries.ru.ics**: iCalendar, RFC 5545; one all-day entry a year for each event dated
  to one sure day. What happened on 29 February returns on the last day of February.
- **datapackage.json**: a Frictionless tabular data package that describes the CSV files, with types, keys and references.
- **SHA256SUMS**: \`sha256sum -c SHA256SUMS\` tells whether all files are whole.`;

function formatFiles(tables: readonly Table[], nouns: readonly JsonNoun[]): string {
  return [
    '| file | records | holds |\n| --- | ---: | --- |',
    ...tables.map(({ name, rows, description }) => `| csv/${name}.csv | ${rows.length} | ${description} |`),
    ...nouns.map(({ name, records }) => `| json/${name}.json | ${records.length} | The ${name}, whole |`),
    '| sources.csl.json | | The sources for reference managers |',
    '| places.geojson | | The places for maps |',
    '| routes.geojson | | Railways, pipelines and journeys for maps |',
    '| anniversaries.ics, .ko.ics, .ru.ics | | The anniversaries for calendars |',
    '| datapackage.json | | The tables, described for programs |',
    '| CITATION.cff, LICENSE, SHA256SUMS | | How to cite, the license, checksums |',
  ].join('\n');
}

function formatTable({ name, description, key, fields, rows }: Table): string {
  const head = `### csv/${name}.csv\n\n${description} ${rows.length} rows. Key: ${key.join(', ')}.`;
  return [`${head}\n`, '| column | type | required | meaning |', '| --- | --- | --- | --- |', ...fields.map(formatField)].join(
    '\n',
  );
}

function formatField({ name, type, isRequired, description, refersTo, words }: Field): string {
  const more = [refersTo && `key of ${refersTo}.csv`, words && `one of ${words.join(', ')}`].filter(Boolean).join('; ');
  return `| ${name} | ${type} | ${isRequired ? 'yes' : 'no'} | ${description}${more && `; ${more}`} |`;
}

function formatNoun({ name, keys }: JsonNoun): string {
  return `### json/${name}.json\n\n${keys.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n')}`;
}
