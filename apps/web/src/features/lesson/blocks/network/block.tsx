import { ReadingBand } from '@tumen/ui/columns';
import { Disclosure } from '@tumen/ui/disclosure';
import { ScrollRegion } from '@tumen/ui/scroll-region';
import { useTranslations } from 'next-intl';
import { ActorNetwork } from '@/features/actor/actor-network.tsx';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';
import type { BlockProps } from '../block-props.ts';

const networkBlock = graphql(/* GraphQL */ `
  fragment NetworkBlock_block on NetworkBlock {
    caption(locale: $locale)
    actors {
      slug
      kind
      name(locale: $locale)
    }
    ties {
      a {
        slug
      }
      b {
        slug
      }
      events {
        slug
        title(locale: $locale)
      }
    }
  }
`);

/** Who took part together in the events of the lesson, as a drawing and as a list of ties. */
export function NetworkBlock({ block: ref }: BlockProps<typeof networkBlock>) {
  const t = useTranslations('blocks.network');
  const { caption, actors, ties } = readFragment(networkBlock, ref);
  const nameOf = new Map(actors.map(({ slug, name }) => [slug, name]));
  const strongest = ties.toSorted((x, y) => y.events.length - x.events.length);
  const repeated = strongest.filter(({ events }) => events.length > 1);
  // Pairs that met once are told by the list of events; a row for each would bury the others.
  const listed = repeated.length > 0 ? repeated : strongest;
  return (
    <figure>
      <ScrollRegion label={t('label')}>
        <ActorNetwork
          label={t('label')}
          actors={actors.map(({ slug, name, kind }) => ({ slug, name, isPerson: kind === 'PERSON' }))}
          ties={ties.map(({ a, b, events }) => ({ a: a.slug, b: b.slug, weight: events.length }))}
        />
      </ScrollRegion>
      <ReadingBand>
        <figcaption className="mt-3 text-note text-ink-soft">{caption}</figcaption>
        <div className="mt-3">
          <Disclosure summary={t('table')}>
            <dl className="grid gap-3 text-note">
              {listed.map(({ a, b, events }) => (
                <div key={`${a.slug} ${b.slug}`}>
                  <dt className="font-semibold">
                    {t('tie', { a: nameOf.get(a.slug) ?? a.slug, b: nameOf.get(b.slug) ?? b.slug })}
                    <span className="ml-2 font-normal text-ink-soft">{t('shared', { count: events.length })}</span>
                  </dt>
                  {events.map((event) => (
                    <dd key={event.slug}>
                      <Link href={`/events/${event.slug}`} className="quiet-link">
                        {event.title}
                      </Link>
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
            {listed.length < ties.length && (
              <p className="mt-3 text-note text-ink-soft">{t('once', { count: ties.length - listed.length })}</p>
            )}
          </Disclosure>
        </div>
      </ReadingBand>
    </figure>
  );
}
