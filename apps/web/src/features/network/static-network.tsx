import { Disclosure } from '@tumen/ui/disclosure';
import { useTranslations } from 'next-intl';
import type { ActorTieKind } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { chooseViews } from './choose-views.ts';
import { drawNetwork } from './draw-network.ts';
import { NetworkDrawing } from './network-drawing.tsx';
import { bundleTies, type NetworkActor, type NetworkEvent, type NetworkTie, type Years } from './network-model.ts';
import { type NetworkSelection, toHref } from './network-selection.ts';
import { NetworkTable } from './network-table.tsx';
import { TieLegend } from './tie-legend.tsx';

type StaticNetworkProps = {
  label: string;
  actors: readonly NetworkActor[];
  ties: readonly NetworkTie[];
  events: readonly NetworkEvent[];
  /** The actor in the middle; absent: a network without one. */
  ego?: NetworkActor | undefined;
  /** The years that the page of the network opens with; absent: all. */
  years?: Years | undefined;
  /** The kinds that it opens with; absent: the telling ones. */
  kinds?: readonly ActorTieKind[];
};

/** A network as a part of a page, without a script: lines lead to their events on the page of the network, where the years can be chosen. */
export function StaticNetwork({ label, actors, ties, events, ego, years, kinds = [] }: StaticNetworkProps) {
  const t = useTranslations('network');
  const selection: NetworkSelection = {
    years: years ?? { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY },
    kinds,
    ego: ego?.slug,
    isLarge: false,
  };
  const network = chooseViews({ actors, ties, events, ego, isLarge: false });
  const actorOf = new Map(network.actors.map((actor) => [actor.slug, actor]));
  const eventOf = new Map(network.events.map((event) => [event.slug, event]));
  const pairs = bundleTies(network.ties, new Set(eventOf.keys()));
  const drawings = network.views.map((view) =>
    drawNetwork({ view, pairs, actorOf, selection, lastYear: Number.POSITIVE_INFINITY, ego: ego?.slug, texts: t }),
  );
  const drawn = new Set(drawings[0]?.ties.map(({ key }) => key));
  const shown = pairs.filter(({ key }) => drawn.has(key));
  return (
    <div className="mx-auto max-w-[54rem]">
      {drawings.map((drawing, index) => (
        <NetworkDrawing
          key={network.views[index]?.name}
          {...drawing}
          label={label}
          hasCounts={ego !== undefined}
          className={index === 0 ? 'max-md:hidden print:block' : 'mx-auto max-w-[26rem] md:hidden print:hidden'}
        />
      ))}
      <div className="mt-5 border-t border-rule pt-3">
        <TieLegend kinds={[...new Set(shown.map(({ kind }) => kind))]} />
        <p className="mt-2 text-note text-ink-soft">
          {t('legendNote')}{' '}
          <Link href={toHref(selection, Number.POSITIVE_INFINITY)} className="text-link print:hidden">
            {t('open')}
          </Link>
        </p>
      </div>
      <div className="mt-3">
        <Disclosure summary={t('table')}>
          <NetworkTable ties={shown.flatMap((pair) => pair.ties)} actorOf={actorOf} eventOf={eventOf} />
        </Disclosure>
      </div>
    </div>
  );
}
