import { ReadingBand, ReadingPage } from '@tumen/ui/columns';
import { DefinitionList } from '@tumen/ui/definition-list';
import { PageHeader } from '@tumen/ui/page-header';
import { useLocale, useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { EventList } from '@/features/event/event-list.tsx';
import { IdentifierLinks } from '@/features/linked-data/identifier-links.tsx';
import { JsonLd } from '@/features/linked-data/json-ld.tsx';
import { RecordLinks } from '@/features/record/record-links.tsx';
import { LinkList } from '@/features/text/link-list.tsx';
import { Section } from '@/features/text/section.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { Untranslated } from '@/features/text/untranslated.tsx';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { StaticNetwork } from '../network/static-network.tsx';
import { actorJsonLd } from './actor-json-ld.ts';
import { ActorOffices } from './actor-offices.tsx';

const ActorViewActorFragment = graphql(`
  fragment ActorView_actor on Actor {
    slug
    kind
    name(locale: $locale)
    english: name(locale: EN)
    korean: name(locale: KO)
    russian: name(locale: RU)
    aliases
    description(locale: $locale)
    translated(locale: $locale)
    lifeLabel(locale: $locale)
    offices { ...ActorOffices_tenure }
    affiliations { slug name(locale: $locale) }
    members { slug name(locale: $locale) }
    identifiers { ...IdentifierLinks_identifier }
    ...ActorJsonLd_actor
  }
`);

type ActorViewProps = {
  actor: FragmentType<typeof ActorViewActorFragment>;
  events: ComponentProps<typeof EventList>['events'];
  /** What joins the actor to others. */
  network: Pick<ComponentProps<typeof StaticNetwork>, 'actors' | 'ties' | 'events'>;
};

export function ActorView({ actor: ref, events, network }: ActorViewProps) {
  const actor = readFragment(ActorViewActorFragment, ref);
  const t = useTranslations();
  const locale = useLocale();
  const otherNames = Object.entries({ en: actor.english, ko: actor.korean, ru: actor.russian }).filter(
    ([each, name]) => each !== locale && name !== actor.name,
  );
  return (
    <ReadingPage>
      <JsonLd node={actorJsonLd(actor, locale)} />
      <ReadingBand
        notes={
          <DefinitionList
            isStacked
            items={[
              {
                term: t('actor.names'),
                description:
                  otherNames.length > 0 &&
                  otherNames.map(([each, name]) => (
                    <span key={each} lang={each} className="block">
                      {name}
                    </span>
                  )),
              },
              { term: t('actor.aliases'), description: actor.aliases.join(', ') },
              { term: t('actor.life'), description: actor.lifeLabel },
              {
                term: t('actor.affiliations'),
                description:
                  actor.affiliations.length > 0 &&
                  actor.affiliations.map(({ slug, name }) => (
                    <Link key={slug} href={`/actors/${slug}`} className="block min-h-6 text-link">
                      {name}
                    </Link>
                  )),
              },
              {
                term: t('common.identifiers'),
                description: actor.identifiers.length > 0 && <IdentifierLinks identifiers={actor.identifiers} />,
              },
            ]}
          />
        }
      >
        <PageHeader
          eyebrow={t(`enums.actorKind.${actor.kind}`)}
          title={<span {...textLang(actor.translated, actor.name)}>{actor.name}</span>}
          lead={<p {...textLang(actor.translated, actor.description)}>{actor.description}</p>}
          meta={
            <>
              <Link href={`/timeline?actor=${actor.slug}`} className="text-link">
                {t('common.events', { count: events.length })}
              </Link>
              {network.ties.length > 0 && (
                <Link href={`/network?ego=${actor.slug}`} className="text-link">
                  {t('network.title')}
                </Link>
              )}
            </>
          }
        />
        <Untranslated translated={actor.translated} />
        {actor.offices.length > 0 && (
          <Section id="offices" title={t('actor.offices')}>
            <ActorOffices tenures={actor.offices} />
          </Section>
        )}
        {events.length > 0 && (
          <Section id="events" title={t('actor.events')}>
            <EventList events={events} />
          </Section>
        )}
        {actor.members.length > 0 && (
          <Section id="members" title={t('actor.members')}>
            <LinkList items={actor.members.map(({ slug, name }) => ({ href: `/actors/${slug}`, title: name }))} />
          </Section>
        )}
        <RecordLinks kind="ACTOR" slug={actor.slug} />
      </ReadingBand>
      {network.ties.length > 0 && (
        <div className="mx-auto max-w-[54rem]">
          <Section id="network" title={t('network.egoDrawing', { name: actor.name })}>
            <StaticNetwork
              {...network}
              ego={network.actors.find(({ slug }) => slug === actor.slug)}
              label={t('network.egoDrawing', { name: actor.name })}
            />
          </Section>
        </div>
      )}
    </ReadingPage>
  );
}
