/** Reads what the Markdown of a lesson refers to; packages/content documents and validates its form. */

export type ProseReference = { readonly source: string; readonly locator: string | null };

const CITATION_GROUP = /\[(@[^\]]*)\]/g;
const CITATION = /^@([a-z0-9-]+)(?:,\s*(\S.*))?$/;
const LINK = /\]\(([a-z]+):([a-z0-9-]+)\)/g;

/** The citations `[@source, locator]` of a text, in order. */
export function readCitations(markdown: string): ProseReference[] {
  return [...markdown.matchAll(CITATION_GROUP)].flatMap(([, group = '']) =>
    group.split(';').flatMap((part) => {
      const [, source, locator] = CITATION.exec(part.trim()) ?? [];
      return source === undefined ? [] : [{ source, locator: locator ?? null }];
    }),
  );
}

/** What a text links of one scheme, such as `term` in `[Juche](term:juche)`: slugs, once each, in order. */
export function readLinks(markdown: string, scheme: 'event' | 'term'): string[] {
  const links = [...markdown.matchAll(LINK)].filter(([, found]) => found === scheme);
  return [...new Set(links.flatMap(([, , slug]) => slug ?? []))];
}
