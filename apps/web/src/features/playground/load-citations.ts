import { isObject } from './json-object.ts';
import { runQuery } from './run-query.ts';
import { findLists } from './tabulate-answer.ts';

/** Formats of reference managers: the style by which the API writes them, and what a file of them is called. */
export const CITATION_FORMATS = [
  { id: 'CSL_JSON', name: 'CSL-JSON', extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
  { id: 'RIS', name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems' },
  { id: 'BIBTEX', name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex' },
] as const;
type CitationFormat = (typeof CITATION_FORMATS)[number];

/** The most that the API gives on one page. */
const PAGE = 100;

const CITATIONS = /* GraphQL */ `
  query PlaygroundCitations($slugs: [String!]!, $style: CitationStyle!, $first: Int!) {
    sources(filter: { slugs: $slugs }, first: $first) {
      edges { node { citation(style: $style) } }
    }
  }
`;

/** The text of a file, and how many citations it holds: a slug that no source has is left out. */
type CitationFile = { readonly text: string; readonly count: number };

/** Asks the API for the citations of sources, a page at a time. Null where it does not answer. */
export async function loadCitations(slugs: readonly string[], format: CitationFormat): Promise<CitationFile | null> {
  const citations: string[] = [];
  for (let start = 0; start < slugs.length; start += PAGE) {
    const page = slugs.slice(start, start + PAGE);
    const variables = JSON.stringify({ slugs: page, style: format.id, first: PAGE });
    const run = await runQuery({ query: CITATIONS, variables });
    if (run.kind !== 'answered' || !isObject(run.answer.data)) return null;
    const sources = findLists(run.answer.data).find(({ path }) => path === 'sources')?.records ?? [];
    citations.push(...sources.flatMap(({ citation }) => (typeof citation === 'string' ? [citation] : [])));
  }
  return { text: writeCitations(citations, format), count: citations.length };
}

/** One file of many citations: an array, or one record after another. */
function writeCitations(citations: readonly string[], { id }: CitationFormat): string {
  if (id !== 'CSL_JSON') return citations.map((citation) => `${citation.trimEnd()}\n`).join('\n');
  return `${JSON.stringify(
    citations.map((citation) => JSON.parse(citation)),
    null,
    2,
  )}\n`;
}
