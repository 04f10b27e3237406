import type { LocalizedText } from '@tumen/domain/localized-text';
import { LOCALES } from '@tumen/domain/localized-text';

/** An empty cell is undefined. */
export type Cell = string | number | boolean | undefined;

/** The name of a table is that of its file: "events" is csv/events.csv. */
export type TableName = string;

/** What is told of a column in the data dictionary and in datapackage.json. */
export type Field = {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly description: string;
  readonly isRequired: boolean;
  /** The table whose key the column holds. */
  readonly refersTo?: TableName;
  /** The closed list from which its words are. */
  readonly words?: readonly string[];
};

/** A table with its own description: cells, data dictionary and data package are all made from it. */
export type Table = {
  readonly name: TableName;
  readonly description: string;
  readonly key: readonly string[];
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly Cell[])[];
};

export type Column<Row> = Field & { readonly cell: (row: Row) => Cell };

type ColumnOptions = Partial<Pick<Field, 'type' | 'isRequired' | 'refersTo' | 'words'>>;

/** Makes a column; of required text unless told otherwise. */
export function column<Row>(
  name: string,
  description: string,
  cell: (row: Row) => Cell,
  options: ColumnOptions = {},
): Column<Row> {
  return { name, description, cell, type: 'string', isRequired: true, ...options };
}

const LANGUAGES = { en: 'English', ko: 'Korean', ru: 'Russian' } as const;

/** One column for each language: `title_en`, `title_ko`, `title_ru`. A missing translation is an empty cell. */
export function localized<Row>(
  name: string,
  description: string,
  text: (row: Row) => LocalizedText | undefined,
  isRequired = true,
): Column<Row>[] {
  return LOCALES.map((locale) =>
    column(`${name}_${locale}`, `${description}, in ${LANGUAGES[locale]}`, (row) => text(row)?.[locale], {
      isRequired: isRequired && locale === 'en',
    }),
  );
}

/** Several slugs in one cell, joined as the data dictionary says. */
export function joinSlugs(slugs: readonly string[]): Cell {
  return slugs.length === 0 ? undefined : slugs.join(';');
}

type TableInput<Row> = Pick<Table, 'name' | 'description' | 'key'> & {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
};

export function table<Row>({ name, description, key, columns, rows }: TableInput<Row>): Table {
  return {
    name,
    description,
    key,
    fields: columns.map(({ cell: _, ...field }) => field),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}
