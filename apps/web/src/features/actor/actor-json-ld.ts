import { isoDates } from '@/features/linked-data/iso-dates.ts';
import { linkedThing } from '@/features/linked-data/linked-thing.ts';
import type { JsonLdNode } from '@/features/linked-data/write-json-ld.ts';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import type { ActorJsonLd_ActorFragment } from '@/graphql/generated/graphql.ts';
import { actorType } from './actor-type.ts';

const actorJsonLdActor = graphql(`
  fragment ActorJsonLd_actor on Actor {
    slug
    kind
    name(locale: $locale)
    english: name(locale: EN)
    korean: name(locale: KO)
    russian: name(locale: RU)
    aliases
    description(locale: $locale)
    born
    died
    affiliations { slug kind name(locale: $locale) }
    identifiers { url }
  }
`);

/** A person, state or body with its other names, those in the languages of the site first. */
export function actorJsonLd(ref: FragmentType<typeof actorJsonLdActor>, locale: string): JsonLdNode {
  const actor = readFragment(actorJsonLdActor, ref);
  const address = toSiteAddress(locale, `/actors/${actor.slug}`);
  const names = new Set([actor.english, actor.korean, actor.russian, ...actor.aliases]);
  names.delete(actor.name);
  return {
    '@type': actorType(actor.kind),
    '@id': address,
    url: address,
    name: actor.name,
    alternateName: [...names],
    description: actor.description,
    ...life(actor),
    sameAs: actor.identifiers.map(({ url }) => url),
    memberOf: actor.kind === 'STATE' ? undefined : listBodies(actor, locale),
  };
}

/** schema.org has no foundation and no end of a country. */
function life({ kind, born, died }: Pick<ActorJsonLd_ActorFragment, 'kind' | 'born' | 'died'>) {
  const [start, end] = [isoDates(born).start, isoDates(died).start];
  if (kind === 'STATE') return {};
  return kind === 'PERSON' ? { birthDate: start, deathDate: end } : { foundingDate: start, dissolutionDate: end };
}

/** Nobody is a member of a state in schema.org, and whether somebody acted for it or was its citizen is not recorded. */
function listBodies({ affiliations }: Pick<ActorJsonLd_ActorFragment, 'affiliations'>, locale: string): JsonLdNode[] {
  return affiliations
    .filter(({ kind }) => kind !== 'STATE')
    .map(({ slug, kind, name }) => linkedThing(locale, { type: actorType(kind), name, path: `/actors/${slug}` }));
}
