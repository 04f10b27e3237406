import { LOCALES, type LocalizedText } from '@tumen/domain/localized-text';
import { type RecordKind, recordKey, type WrittenRecord, type WrittenRecords } from '@tumen/domain/release/record-change';
import { parse, stringify } from 'yaml';

/** Text of files by their path in the content folder. */
export type FileTexts = ReadonlyMap<string, string>;

type Value = { readonly [field: string]: unknown };

/** Where the records of a kind stand, and by which field one of a list names itself. The rest is as in read-content.ts. */
const PLACES: readonly { readonly kind: RecordKind; readonly path: RegExp; readonly key?: string; readonly parent?: string }[] = [
  { kind: 'PERIOD', path: /^periods\.yaml$/, key: 'slug' },
  { kind: 'THEME', path: /^themes\.yaml$/, key: 'slug' },
  { kind: 'PLACE', path: /^places\.yaml$/, key: 'slug' },
  { kind: 'OFFICE', path: /^offices\.yaml$/, key: 'slug' },
  { kind: 'ACTOR', path: /^actors\/(?<slug>[^/]+)\.yaml$/ },
  { kind: 'EVENT', path: /^events\/(?<parent>[^/]+)\/(?<slug>[^/]+)\.yaml$/, parent: 'period' },
  { kind: 'ROUTE', path: /^routes\/(?<slug>[^/]+)\.yaml$/ },
  { kind: 'SOURCE', path: /^sources\/[^/]+\.json$/, key: 'id' },
  { kind: 'CLAIM', path: /^claims\.yaml$/, key: 'code' },
  { kind: 'DEBATE', path: /^debates\/(?<slug>[^/]+)\.yaml$/ },
  { kind: 'INDICATOR', path: /^indicators\/(?<slug>[^/]+)\.yaml$/ },
  { kind: 'TERM', path: /^glossary\/(?<slug>[^/]+)\.yaml$/ },
  { kind: 'TERMINOLOGY', path: /^terminology\.yaml$/, key: 'en' },
  { kind: 'LESSON', path: /^lessons\/(?<slug>[^/]+)\/lesson\.yaml$/ },
  { kind: 'QUESTION', path: /^questions\/(?<parent>[^/]+)\.yaml$/, key: 'slug', parent: 'lesson' },
  { kind: 'QUIZ', path: /^quizzes\/(?<slug>[^/]+)\.yaml$/ },
  { kind: 'COURSE', path: /^(?<slug>course)\.yaml$/ },
];

const PROSE = /^lessons\/(?<slug>[^/]+)\/(?<locale>[a-z]+)\.md$/;

/**
 * The records of content files as they are written, without the checks of today: earlier versions are read by the same code. The prose
 * of a lesson is a field of it.
 *
 * @throws Error for a file that belongs to no kind of record.
 */
export function listWrittenRecords(files: FileTexts): WrittenRecords {
  const records = new Map<string, WrittenRecord>();
  for (const [path, text] of files) {
    for (const record of recordsOf(path, text)) {
      const key = recordKey(record);
      const known = records.get(key);
      const fields = new Map([...(known?.fields ?? []), ...record.fields]);
      records.set(key, { ...record, title: record.title ?? known?.title ?? null, fields });
    }
  }
  return records;
}

function recordsOf(path: string, text: string): WrittenRecord[] {
  const prose = PROSE.exec(path)?.groups;
  if (prose) {
    const fields = new Map([[`prose.${prose.locale}`, text]]);
    return [{ kind: 'LESSON', slug: prose.slug ?? '', title: null, fields }];
  }
  for (const { kind, path: pattern, key, parent } of PLACES) {
    const groups = pattern.exec(path)?.groups ?? (pattern.test(path) ? {} : undefined);
    if (groups === undefined) continue;
    const belongs = parent === undefined ? {} : { [parent]: groups.parent };
    const value: unknown = path.endsWith('.json') ? JSON.parse(text) : parse(text);
    if (key === undefined) return [toRecord(kind, groups.slug ?? '', { ...toValue(value), ...belongs })];
    const items = Array.isArray(value) ? value.map(toValue) : [];
    return items.map((item) => toRecord(kind, String(item[key]), { ...item, ...belongs }));
  }
  throw new Error(`${path} holds no kind of record that a release knows. Name its place in packages/content/src/release/.`);
}

function toValue(value: unknown): Value {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function toRecord(kind: RecordKind, slug: string, value: Value): WrittenRecord {
  const title = value.title ?? value.name ?? value.statement ?? value.question;
  return { kind, slug, title: toTitle(title), fields: new Map(flatten(value, '')) };
}

function toTitle(value: unknown): LocalizedText | null {
  if (typeof value === 'string') return { en: value };
  if (typeof value !== 'object' || value === null) return null;
  const texts = Object.entries(value).filter(
    ([locale, text]) => LOCALES.some((known) => known === locale) && typeof text === 'string',
  );
  const { en, ...others }: { en?: string } = Object.fromEntries(texts);
  return en === undefined ? null : { en, ...others };
}

function flatten(value: Value, path: string): [string, string][] {
  return Object.entries(value).flatMap(([name, item]): [string, string][] => {
    if (item === undefined) return [];
    const isGroup = typeof item === 'object' && item !== null && !Array.isArray(item);
    if (isGroup) return flatten({ ...item }, `${path}${name}.`);
    return [[`${path}${name}`, typeof item === 'string' ? item : stringify(item).trimEnd()]];
  });
}
