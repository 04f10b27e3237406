import { ReadingBand } from '@tumen/ui/columns';
import { useTranslations } from 'next-intl';
import { NetworkActorFragment, NetworkEventFragment } from '@/features/network/network-fragments.ts';
import { TIE_KINDS } from '@/features/network/network-model.ts';
import { StaticNetwork } from '@/features/network/static-network.tsx';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import type { BlockProps } from '../block-props.ts';

const networkBlock = graphql(/* GraphQL */ `
  fragment NetworkBlock_block on NetworkBlock {
    caption(locale: $locale)
    actors {
      ...Network_actor
    }
    ties {
      a {
        slug
      }
      b {
        slug
      }
      kind
      events {
        slug
        ...Network_event
      }
    }
  }
`);

/** Who took part in the same events of the lesson, and how far their roles tell what joined them. */
export function NetworkBlock({ block: ref }: BlockProps<typeof networkBlock>) {
  const t = useTranslations('blocks.network');
  const { caption, actors, ties } = readFragment(networkBlock, ref);
  const events = new Map(
    ties.flatMap((tie) => tie.events.map((event) => [event.slug, readFragment(NetworkEventFragment, event)])),
  );
  const starts = [...events.values()].map(({ startDate }) => Number(startDate.slice(0, 4)));
  const ends = [...events.values()].map(({ endDate }) => Number(endDate.slice(0, 4)));
  return (
    <figure>
      <StaticNetwork
        label={t('label')}
        actors={readFragment(NetworkActorFragment, actors)}
        ties={ties.map(({ a, b, kind, events: own }) => ({
          a: a.slug,
          b: b.slug,
          kind,
          events: own.map(({ slug }) => slug),
        }))}
        events={[...events.values()]}
        kinds={TIE_KINDS}
        years={{ from: Math.min(...starts), to: Math.max(...ends) }}
      />
      <ReadingBand>
        <figcaption className="mt-3 text-note text-ink-soft">{caption}</figcaption>
      </ReadingBand>
    </figure>
  );
}
