import { useTranslations } from 'next-intl';
import { ActorNetwork } from '@/features/actor/actor-network.tsx';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Slides } from '../../present/slides.tsx';
import type { BlockProps } from '../block-props.ts';

const networkSlide = graphql(/* GraphQL */ `
  fragment NetworkSlide_block on NetworkBlock {
    anchor
    heading(locale: $locale)
    caption(locale: $locale)
    actors { slug kind name(locale: $locale) }
    ties {
      a { slug }
      b { slug }
      events { slug }
    }
  }
`);

/** What to look for in the network, then the network as large as the screen. */
export function NetworkSlide({ block: ref, context: { previous, next } }: BlockProps<typeof networkSlide>) {
  const t = useTranslations('blocks.network');
  const { anchor, heading, caption, actors, ties } = readFragment(networkSlide, ref);
  return (
    <Slides
      anchor={anchor}
      previous={previous}
      next={next}
      slides={[
        { title: heading, body: <p>{caption}</p> },
        {
          title: heading,
          look: 'drawing',
          body: (
            <ActorNetwork
              label={t('label')}
              actors={actors.map(({ slug, name, kind }) => ({ slug, name, isPerson: kind === 'PERSON' }))}
              ties={ties.map(({ a, b, events }) => ({ a: a.slug, b: b.slug, weight: events.length }))}
            />
          ),
        },
      ]}
    />
  );
}
