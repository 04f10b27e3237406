import type { LocalizedText } from '../localized-text.ts';

export const RECORD_KINDS = [
  'ACTOR',
  'CLAIM',
  'COURSE',
  'DEBATE',
  'EVENT',
  'INDICATOR',
  'LESSON',
  'OFFICE',
  'PERIOD',
  'PLACE',
  'QUESTION',
  'QUIZ',
  'ROUTE',
  'SOURCE',
  'TERM',
  'TERMINOLOGY',
  'THEME',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A record as its file writes it. */
export type WrittenRecord = {
  readonly kind: RecordKind;
  readonly slug: string;
  /** What people call it; null for a record without a name. */
  readonly title: LocalizedText | null;
  /** Text by the path of the field, such as `summary.en`. A list is one text. */
  readonly fields: ReadonlyMap<string, string>;
};

/** Records by `recordKey`. */
export type WrittenRecords = ReadonlyMap<string, WrittenRecord>;

export const CHANGES = ['ADDED', 'CHANGED', 'REMOVED'] as const;
export type Change = (typeof CHANGES)[number];

/** One field of a record in two versions of the content. At least one of them is a text, and they differ. */
export type FieldChange = { readonly field: string; readonly before: string | null; readonly after: string | null };

/** One record that is not the same in two versions of the content. */
export type RecordChange = Pick<WrittenRecord, 'kind' | 'slug' | 'title'> & {
  readonly change: Change;
  /** By the name of the field. */
  readonly fields: readonly FieldChange[];
};

/** Tells records of all kinds apart: "EVENT 1961-treaty". */
export function recordKey({ kind, slug }: Pick<WrittenRecord, 'kind' | 'slug'>): string {
  return `${kind} ${slug}`;
}
