import type { CorpusEvent } from '../corpus.ts';
import type { KeyCitation } from '../question.ts';

/** What an explanation can show without burying the reader. */
const MAX_CITATIONS = 6;

/** The citations of a question about `events`: each event's first ones in turn, none twice, at most six. */
export function citeEvents(events: readonly CorpusEvent[]): KeyCitation[] {
  const perEvent = Math.max(1, Math.floor(MAX_CITATIONS / Math.max(1, events.length)));
  return distinctCitations(events.flatMap(({ citations }) => distinctCitations(citations).slice(0, perEvent)));
}

/** The citations without repetitions, in their order. */
export function distinctCitations(citations: readonly KeyCitation[]): KeyCitation[] {
  const isSame = (a: KeyCitation, b: KeyCitation) => a.source === b.source && a.locator === b.locator;
  return citations.filter((citation, index) => citations.findIndex((other) => isSame(other, citation)) === index);
}
