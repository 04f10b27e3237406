import { type NumberedNote, numberNotes } from '@/features/citation/number-notes.ts';
import type { NumberProse_BlockFragment } from '@/graphql/generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { readProse } from './read-prose.ts';

const numberProseBlock = graphql(/* GraphQL */ `
  fragment NumberProse_block on ProseBlock {
    body(locale: $locale)
    citations {
      source {
        slug
        ...MarginNotes_source
        ...HandoutNotes_source
      }
    }
    terms {
      slug
      ...TermNote_term
      ...TermPopover_term
    }
    events {
      slug
      ...DisputeNote_event
    }
  }
`);

type CitedSource = NumberProse_BlockFragment['citations'][number]['source'];

/** A paragraph with everything that stands beside it in the margin. */
export type NotedParagraph = {
  /** Its place in the lesson, from 0. */
  readonly index: number;
  readonly markdown: string;
  readonly notes: readonly NumberedNote<{ locator: string | null; source: CitedSource }>[];
  /** The number of each source that the paragraph cites, by slug. */
  readonly noteNumbers: ReadonlyMap<string, number>;
  /** Terms and events that the lesson mentions here for the first time. */
  readonly terms: NumberProse_BlockFragment['terms'];
  readonly events: NumberProse_BlockFragment['events'];
};

/** Numbers the sources of all prose blocks of a page in reading order. Returns the paragraphs of each block by its id. */
export function numberProse(
  blocks: readonly { id: string; block: FragmentType<typeof numberProseBlock> }[],
): Map<string, NotedParagraph[]> {
  const seen = new Set<string>();
  const isNew = ({ slug }: { slug: string }) => {
    const isFirst = !seen.has(slug);
    seen.add(slug);
    return isFirst;
  };
  const paragraphs = blocks.flatMap(({ id, block: ref }) => {
    const block = readFragment(numberProseBlock, ref);
    const sources = new Map(block.citations.map(({ source }) => [source.slug, source]));
    return readProse(block.body).map((paragraph) => ({
      id,
      markdown: paragraph.markdown,
      citations: paragraph.citations.flatMap(({ slug, locator }) => {
        const source = sources.get(slug);
        return source ? [{ locator, source }] : [];
      }),
      terms: block.terms.filter(({ slug }) => paragraph.terms.includes(slug)).filter(isNew),
      events: block.events.filter(({ slug }) => paragraph.events.includes(slug)).filter(isNew),
    }));
  });

  const rows = numberNotes(paragraphs.map(({ citations }) => citations));
  const byBlock = new Map<string, NotedParagraph[]>(blocks.map(({ id }) => [id, []]));
  for (const [index, { id, markdown, terms, events }] of paragraphs.entries()) {
    const notes = rows[index] ?? [];
    const noteNumbers = new Map(notes.map(({ number, citation }) => [citation.source.slug, number]));
    byBlock.get(id)?.push({ index, markdown, notes, noteNumbers, terms, events });
  }
  return byBlock;
}
