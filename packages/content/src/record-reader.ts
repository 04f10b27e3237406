import { LOCALES } from '@tumen/domain/localized-text';
import type { z } from 'zod';
import type { LessonProse, Located } from './content.ts';
import type { ContentFile } from './content-files.ts';
import { type Fault, faultAt, type Origin } from './fault.ts';
import { parseProse } from './prose.ts';
import { SLUG } from './shape/common.ts';
import { shapeFaults } from './shape-faults.ts';
import { parseSourceDocument } from './source-document.ts';

type Groups = Readonly<Record<string, string>>;
type Match = { readonly file: ContentFile; readonly groups: Groups };

/** What was read of one noun: its sound records, and the keys of all, or undefined when a whole list was unreadable. */
export type Reading<T> = { readonly records: readonly Located<T>[]; readonly slugs: ReadonlySet<string> | undefined };

/** Reads records from the files of a content folder, gathers all faults, and knows in the end which files nobody asked for. */
export class RecordReader {
  readonly faults: Fault[] = [];
  readonly #files: readonly ContentFile[];
  readonly #taken = new Set<ContentFile>();

  readonly #root: string;

  /** @param root Name of the content folder, for the faults. */
  constructor(files: readonly ContentFile[], root: string) {
    this.#files = files;
    this.#root = root;
  }

  /** One record in each file that matches `pattern`, whose group `slug` is the key and whose group `parent` goes to the origin. */
  readFiles<T>(noun: string, pattern: RegExp, shape: z.ZodType<T>): Reading<T> {
    const records: Located<T>[] = [];
    const slugs = new Set<string>();
    for (const { file, groups } of this.#take(pattern)) {
      const slug = groups.slug ?? '';
      slugs.add(slug);
      const document = this.#parse(file);
      if (!document) continue;
      const origin = { file: file.label, parent: groups.parent ?? '', record: `${noun} ${slug}`, lineOf: document.lineOf };
      if (!SLUG.test(slug)) {
        this.faults.push(
          faultAt(origin, [], 'has a file name that is no slug', 'Use lower-case ASCII letters, digits and hyphens'),
        );
        continue;
      }
      const value = this.#validate(shape, document.value, origin);
      if (value) records.push({ ...value, slug, origin });
    }
    return { records, slugs };
  }

  /** The list of records in the one file `<name>.yaml`, which must be there. */
  readList<T>(noun: string, name: string, key: string, shape: z.ZodType<T>): Reading<T> {
    const reading = this.readLists(noun, new RegExp(`^${name}\\.yaml$`), key, shape);
    if (this.#files.some(({ path }) => path === `${name}.yaml`)) return reading;
    const file = `${this.#root}/${name}.yaml`;
    this.faults.push({ file, line: 1, record: 'file', message: 'is missing', remedy: 'Add it: docs/guides/content-format.md' });
    return { records: [], slugs: undefined };
  }

  /** A list of records in each file that matches `pattern`; each names itself under `key`. */
  readLists<T>(noun: string, pattern: RegExp, key: string, shape: z.ZodType<T>): Reading<T> {
    const records: Located<T>[] = [];
    const slugs = new Set<string>();
    let isListed = true;
    for (const { file, groups } of this.#take(pattern)) {
      const document = this.#parse(file);
      if (!document || !Array.isArray(document.value)) {
        if (document) this.#fault(file, 'is not a list', 'Begin each record with "- " (YAML), or put them in [ ] (JSON)');
        isListed = false;
        continue;
      }
      for (const [index, item] of document.value.entries()) {
        const slug = keyOf(item, key);
        if (slug !== undefined) slugs.add(slug);
        const origin: Origin = {
          file: file.label,
          parent: groups.parent ?? '',
          record: `${noun} ${slug ?? `number ${index + 1}`}`,
          lineOf: (path) => document.lineOf([index, ...path]),
        };
        const value = this.#validate(shape, item, origin);
        if (value && slug !== undefined) records.push({ ...value, slug, origin });
      }
    }
    return { records, slugs: isListed ? slugs : undefined };
  }

  /** The Markdown files that match `pattern`; its groups `parent` and `locale` are the lesson and the language. */
  readProse(pattern: RegExp): LessonProse[] {
    return this.#take(pattern).map(({ file, groups }) => {
      const { prose, faults } = parseProse(file.text);
      const record = `prose of ${groups.parent}`;
      this.faults.push(...faults.map((fault) => ({ ...fault, file: file.label, record })));
      const locale = LOCALES.find((known) => known === groups.locale) ?? 'en';
      const lesson = groups.parent ?? '';
      // The "path" into prose is a line.
      return {
        ...prose,
        lesson,
        locale,
        origin: { file: file.label, parent: lesson, record, lineOf: ([line]) => Number(line ?? 1) },
      };
    });
  }

  /** Finds fault with each file that belongs to no noun: a misspelt name would else be passed over in silence. */
  finish(): void {
    for (const file of this.#files) {
      if (!this.#taken.has(file)) this.#fault(file, 'stands where no content file belongs', 'Move, rename or delete it');
    }
  }

  #take(pattern: RegExp): Match[] {
    return this.#files.flatMap((file) => {
      const match = pattern.exec(file.path);
      if (!match) return [];
      this.#taken.add(file);
      return [{ file, groups: match.groups ?? {} }];
    });
  }

  #parse(file: ContentFile) {
    const document = parseSourceDocument(file);
    if ('value' in document) return document;
    this.faults.push(document);
    return undefined;
  }

  #validate<T>(shape: z.ZodType<T>, value: unknown, origin: Origin): T | undefined {
    const result = shape.safeParse(value);
    if (result.success) return result.data;
    this.faults.push(...shapeFaults(result.error, value, origin));
    return undefined;
  }

  #fault(file: ContentFile, message: string, remedy: string): void {
    this.faults.push({ file: file.label, line: 1, record: 'file', message, remedy });
  }
}

function keyOf(item: unknown, key: string): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const value: unknown = Object.entries(item).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : undefined;
}
