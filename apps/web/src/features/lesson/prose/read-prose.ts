import remarkParse from 'remark-parse';
import { unified } from 'unified';

export type ProseReference = { readonly slug: string; readonly locator: string | null };

/** One block of the text (a paragraph, a list, a quotation) with what it cites and which terms it links. */
export type ProseParagraph = {
  readonly markdown: string;
  readonly citations: readonly ProseReference[];
  readonly terms: readonly string[];
  readonly events: readonly string[];
};

/** Pandoc's citation: `[@slug]`, `[@slug, p. 5]`, `[@one; @two, p. 3]`, with the punctuation that follows. */
export const CITATION_PATTERN = /\s*\[(@[^\]]+)\]([.,;:!?]?)/g;

/** Cuts the Markdown of a prose block into its top-level blocks, in order, each with its references. */
export function readProse(body: string): ProseParagraph[] {
  const { children } = unified().use(remarkParse).parse(body);
  return children.flatMap(({ position }) => {
    const markdown = body.slice(position?.start.offset, position?.end.offset);
    return markdown === ''
      ? []
      : [
          {
            markdown,
            citations: readCitations(markdown),
            terms: readLinks(markdown, 'term'),
            events: readLinks(markdown, 'event'),
          },
        ];
  });
}

/** Reads what stands between the brackets of a citation: `@one; @two, p. 3`. */
export function parseReferences(inner: string): ProseReference[] {
  return inner.split(';').flatMap((part) => {
    const match = /^\s*@(?<slug>[a-z0-9-]+)\s*(?:,\s*(?<locator>.+?))?\s*$/.exec(part);
    return match?.groups?.slug ? [{ slug: match.groups.slug, locator: match.groups.locator ?? null }] : [];
  });
}

function readCitations(markdown: string): ProseReference[] {
  return [...markdown.matchAll(CITATION_PATTERN)].flatMap(([, inner = '']) => parseReferences(inner));
}

function readLinks(markdown: string, kind: 'term' | 'event'): string[] {
  return [...new Set([...markdown.matchAll(new RegExp(`\\]\\(${kind}:([a-z0-9-]+)\\)`, 'g'))].map(([, slug = '']) => slug))];
}
