import { createHash } from 'node:crypto';
import { LOCALES } from '@tumen/domain/localized-text';
import type { Content } from '../content.ts';
import { toCalendar } from './calendar.ts';
import { toCitationFile } from './citation-file.ts';
import { toCslJson } from './csl-json.ts';
import { toCsv } from './csv.ts';
import { toDataPackage } from './data-package.ts';
import type { Edition } from './edition.ts';
import type { ExportFile } from './export-file.ts';
import { toGeoJson, toRoutesGeoJson } from './geo-json.ts';
import { listNouns, toJson } from './json-records.ts';
import { toReadMe } from './read-me.ts';
import { listTables } from './tables/all-tables.ts';

export type Archive = {
  /**
   * The release and the beginning of the SHA-256 of the data: "2-1a2b3c4d". Of content that was changed since, be it in a question, which the
   * archive leaves out: "2+1a2b3c4d".
   */
  readonly version: string;
  /** Ordered by path. */
  readonly files: readonly ExportFile[];
};

/** As many as make two archives of one release differ; nobody has to trust it, the sums are in the archive. */
const HASH_DIGITS = 8;

/** The whole corpus as files. The same content and edition make the same bytes. */
export function buildArchive(unordered: Content, { citation, license, release }: Edition): Archive {
  const content = { ...unordered, events: unordered.events.toSorted(byDate) };
  const released = citation['date-released'];
  const tables = listTables(content);
  const nouns = listNouns(content);
  const data = [
    ...tables.map(toCsv),
    ...nouns.map(toJson),
    toCslJson(content.sources),
    toGeoJson(content),
    toRoutesGeoJson(content),
    ...LOCALES.map((locale) => toCalendar(content.events, released, locale)),
  ];
  const version = `${release.version}${release.isCurrent ? '-' : '+'}${sha256(toSums(data)).slice(0, HASH_DIGITS)}`;
  const described = [
    ...data,
    toReadMe({ citation, version, tables, nouns }),
    toDataPackage(tables, citation, version),
    toCitationFile(citation, version),
    { path: 'LICENSE', text: license },
  ].toSorted(byPath);
  return { version, files: [...described, { path: 'SHA256SUMS', text: toSums(described) }].toSorted(byPath) };
}

/** As `sha256sum` writes and checks it. */
function toSums(files: readonly ExportFile[]): string {
  return files
    .toSorted(byPath)
    .map(({ path, text }) => `${sha256(text)}  ${path}\n`)
    .join('');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function byPath(a: ExportFile, b: ExportFile): number {
  return compareText(a.path, b.path);
}

function byDate(a: Content['events'][number], b: Content['events'][number]): number {
  return compareText(a.date.startDate, b.date.startDate) || compareText(a.slug, b.slug);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
