type Citation = { readonly locator: string | null; readonly source: { readonly slug: string } };
type Fact = { readonly id: string; readonly citations: readonly Citation[] };

/** Where a source says a fact: its places in it, "" for the whole; null when the fact does not cite it. */
export function placesIn(fact: Fact, source: string): string | null {
  const places = fact.citations.filter((citation) => citation.source.slug === source);
  if (places.length === 0) return null;
  return [...new Set(places.flatMap(({ locator }) => locator ?? []))].join('; ');
}

/** The facts that cite a source, and those that do without it. */
export function divideFacts<F extends Fact>(facts: readonly F[], source: string): { carried: F[]; others: F[] } {
  const isCarried = (fact: F) => placesIn(fact, source) !== null;
  return { carried: facts.filter(isCarried), others: facts.filter((fact) => !isCarried(fact)) };
}
