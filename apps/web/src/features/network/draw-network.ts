import type { useTranslations } from 'next-intl';
import type { Size } from './lay-out-network.ts';
import type { DrawnNode, DrawnTie } from './network-drawing.tsx';
import type { PlacedActor } from './network-layouts.ts';
import { type NetworkActor, type Pair, rankActors } from './network-model.ts';
import { type NetworkSelection, toHref } from './network-selection.ts';

/** Actors with the places that they keep in every span of years; at most `limit` of them are shown at once. */
export type View = { name: 'wide' | 'narrow'; size: Size; fontSize: number; limit: number; placed: readonly PlacedActor[] };

/** More lines than this hide each other; the weakest are left to the table. */
const MOST_LINES = 64;

type DrawNetworkOptions = {
  view: View;
  /** The pairs of the chosen years, the strongest first. */
  pairs: readonly Pair[];
  actorOf: ReadonlyMap<string, NetworkActor>;
  selection: NetworkSelection;
  lastYear: number;
  ego?: string | undefined;
  texts: ReturnType<typeof useTranslations<'network'>>;
};

/** Chooses what a view shows of the chosen years: the strongest actors at their places, and what joins them. */
export function drawNetwork({ view, pairs, actorOf, selection, lastYear, ego, texts: t }: DrawNetworkOptions) {
  const { size, fontSize, limit, placed } = view;
  const counts = new Map(rankActors(pairs).map(({ slug, count }) => [slug, count]));
  // Of an actor's own network every neighbor keeps its place; of the whole, the strongest of the years are shown.
  const shown = ego
    ? placed
    : placed
        .filter(({ slug }) => counts.has(slug))
        .toSorted((one, other) => (counts.get(other.slug) ?? 0) - (counts.get(one.slug) ?? 0))
        .slice(0, limit);
  const slugs = new Set(shown.map(({ slug }) => slug));
  const name = (slug: string) => actorOf.get(slug)?.name ?? slug;
  const nodes: DrawnNode[] = shown.map(({ slug, width: _, ...place }) => ({
    ...place,
    slug,
    kind: actorOf.get(slug)?.kind ?? 'ORGANIZATION',
    href: slug === ego ? `/actors/${slug}` : toHref({ ...selection, ego: slug, tie: undefined, isLarge: false }, lastYear),
    label: t('node', { name: name(slug), count: counts.get(slug) ?? 0 }),
    isEgo: slug === ego,
    isFaint: !counts.has(slug),
  }));
  const ties: DrawnTie[] = thinOut(pairs.filter(({ a, b }) => slugs.has(a) && slugs.has(b))).map(
    ({ key, a, b, kind, count }) => ({
      key,
      a,
      b,
      kind,
      count,
      href: `${toHref({ ...selection, tie: key }, lastYear)}#tie`,
      label: t('tie', { a: name(a), b: name(b), kind: t(`kind.${kind}`), count }),
    }),
  );
  return { size, fontSize, nodes, ties };
}

/** Keeps the strongest pairs and, of an actor that has none among them, its first. */
function thinOut(pairs: readonly Pair[]): Pair[] {
  const reached = new Set<string>();
  return pairs.filter(({ a, b }, index) => {
    const isKept = index < MOST_LINES || !reached.has(a) || !reached.has(b);
    if (isKept) reached.add(a).add(b);
    return isKept;
  });
}
