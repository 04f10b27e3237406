import { z } from 'zod';

/** Which edition of the corpus is exported: what its makers say about it, apart from its records. */
export type Edition = {
  /** The citation file of the repository, as YAML. */
  readonly citation: CitationFile;
  /** The license of the content, word for word. */
  readonly license: string;
  readonly release: ContentRelease;
};

/** The newest release of the content; 0 where there is none. */
export type ContentRelease = {
  readonly version: number;
  /** Whether the content is as it was released, and not changed since. */
  readonly isCurrent: boolean;
};

/** The last month that the corpus covers, and the first day. Later events are not in it, whatever its version. */
export const COVERAGE = { from: '1945-08-08', to: '2026-03' } as const;

export const LICENSE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

const author = z.union([
  z.looseObject({ name: z.string().min(1) }),
  z.looseObject({ 'family-names': z.string().min(1), 'given-names': z.string().min(1) }),
]);

/** What the archive needs of a file in the Citation File Format 1.2.0. Other keys of the format pass through. */
export const citationFileShape = z.looseObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  type: z.literal('dataset'),
  title: z.string().min(1),
  abstract: z.string().min(1),
  authors: z.array(author).min(1),
  'date-released': z.iso.date(),
  license: z.literal(LICENSE.name),
  keywords: z.array(z.string()).min(1),
});

export type CitationFile = z.output<typeof citationFileShape>;

/** The authors as a bibliography writes them: "Kim, A., & Tumen contributors". */
export function formatAuthors({ authors }: CitationFile): string {
  const names = authors.map(toName);
  return names.length === 1 ? names.join() : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

/** One line to cite the edition by, in the manner of APA. */
export function formatCitation(citation: CitationFile, version: string): string {
  const year = citation['date-released'].slice(0, 4);
  return `${formatAuthors(citation)} (${year}). ${citation.title} (Version ${version}) [Data set]. ${LICENSE.name}.`;
}

function toName(author: CitationFile['authors'][number]): string {
  if (typeof author.name === 'string') return author.name;
  return `${String(author['family-names'])}, ${String(author['given-names'])}`;
}
