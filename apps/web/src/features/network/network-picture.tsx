import type { useTranslations } from 'next-intl';
import type { ActorTieKind } from '@/graphql/generated/graphql.ts';
import { chooseViews } from './choose-views.ts';
import { drawNetwork } from './draw-network.ts';
import { NetworkImage } from './network-image.tsx';
import { bundleTies, type NetworkActor, type NetworkEvent, type NetworkTie, type Years } from './network-model.ts';
import type { NetworkSelection } from './network-selection.ts';

/** What a picture shows. */
export type NetworkContent = {
  actors: readonly NetworkActor[];
  ties: readonly NetworkTie[];
  events: readonly Pick<NetworkEvent, 'slug'>[];
  /** The actor in the middle; absent: a network without one. */
  ego?: NetworkActor | undefined;
  /** The years with which a line opens the page of the network; absent: all. */
  years?: Years | undefined;
  /** The kinds with which it opens it; absent: the telling ones. */
  kinds?: readonly ActorTieKind[];
};

const CLASSES = { wide: 'max-md:hidden print:block', narrow: 'mx-auto max-w-[26rem] md:hidden print:hidden' } as const;

type NetworkPictureProps = { label: string; hasCounts: boolean; drawings: ReturnType<typeof drawStatic> };

/** A network drawn once for a page and once for a phone. */
export function NetworkPicture({ label, hasCounts, drawings }: NetworkPictureProps) {
  return drawings.map(({ name, drawing }) => (
    <NetworkImage
      key={name}
      {...drawing}
      label={label}
      hasCounts={hasCounts}
      className={drawings.length > 1 ? CLASSES[name] : ''}
    />
  ));
}

/** What the address of the page of the network holds for a picture. */
export function selectionOf({ ego, years, kinds = [] }: Pick<NetworkContent, 'ego' | 'years' | 'kinds'>): NetworkSelection {
  return {
    years: years ?? { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY },
    kinds,
    ego: ego?.slug,
    isLarge: false,
  };
}

/** The drawings of a network over all its events: the wide one, then the narrow one. */
export function drawStatic(options: NetworkContent, texts: ReturnType<typeof useTranslations<'network'>>) {
  const network = chooseViews({ ...options, isLarge: false });
  const actorOf = new Map(network.actors.map((actor) => [actor.slug, actor]));
  const pairs = bundleTies(network.ties, new Set(network.events.map(({ slug }) => slug)));
  const selection = selectionOf(options);
  return network.views.map((view) => ({
    name: view.name,
    actorOf,
    pairs,
    drawing: drawNetwork({ view, pairs, actorOf, selection, lastYear: Number.POSITIVE_INFINITY, ego: options.ego?.slug, texts }),
  }));
}
