/** A citation as the notes need it: which source, and where in it. */
export type NotedCitation = { locator: string | null; source: { slug: string } };

/** A citation with the number of its source on the page; the first with a number carries the whole note. */
export type NumberedNote<Citation extends NotedCitation> = { number: number; isFirst: boolean; citation: Citation };

/**
 * Numbers the sources of a page in the order of their first use. `rows` are the citations of each paragraph, in reading order.
 *
 * Returns one list of notes for each row, in the same order. A source keeps its number wherever it is cited again; a repeated
 * citation of the same place in one row is left out.
 */
export function numberNotes<Citation extends NotedCitation>(rows: readonly (readonly Citation[])[]): NumberedNote<Citation>[][] {
  const numbers = new Map<string, number>();
  return rows.map((row) => {
    const places = new Set<string>();
    return row.flatMap((citation) => {
      const { slug } = citation.source;
      const place = `${slug} ${citation.locator ?? ''}`;
      if (places.has(place)) return [];
      places.add(place);
      const known = numbers.get(slug);
      const number = known ?? numbers.size + 1;
      numbers.set(slug, number);
      return [{ number, isFirst: known === undefined, citation }];
    });
  });
}
