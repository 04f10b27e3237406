import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { useLocale, useTranslations } from 'next-intl';
import { ListJsonLd } from '@/features/linked-data/list-json-ld.tsx';
import { Section } from '@/features/text/section.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import type { ActorKind } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';

const ActorIndexActorFragment = graphql(`
  fragment ActorIndex_actor on Actor { slug kind name(locale: $locale) translated(locale: $locale) lifeLabel(locale: $locale) }
`);

export const ActorsPageDocument = graphql(`
  query ActorsPage($locale: Locale!, $first: Int!, $after: String) {
    actors(first: $first, after: $after) {
      edges { node { ...ActorIndex_actor } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const KINDS = [
  'PERSON',
  'STATE',
  'ORGANIZATION',
  'PARTY',
  'TREATY_BODY',
  'MILITARY_UNIT',
  'COMPANY',
] as const satisfies readonly ActorKind[];

/** All actors by kind, each kind in the order of the reader's alphabet. */
export function ActorIndex({ actors }: { actors: readonly FragmentType<typeof ActorIndexActorFragment>[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const sorted = [...readFragment(ActorIndexActorFragment, actors)].sort((a, b) =>
    a.name.localeCompare(b.name, locale, { ignorePunctuation: true }),
  );
  const groups = KINDS.map((kind) => ({ kind, members: sorted.filter((actor) => actor.kind === kind) })).filter(
    ({ members }) => members.length > 0,
  );
  return (
    <WidePage>
      <ListJsonLd path="/actors" name={t('actor.title')} description={t('actor.description')} />
      <PageHeader title={t('actor.title')} lead={<p>{t('actor.lead')}</p>} />
      {groups.map(({ kind, members }) => (
        <Section key={kind} id={kind.toLowerCase()} title={t(`enums.actorKindPlural.${kind}`)}>
          <ul className="columns-1 gap-x-12 sm:columns-2 lg:columns-3">
            {members.map(({ slug, name, translated, lifeLabel }) => (
              <li key={slug} className="break-inside-avoid border-t border-rule py-2">
                <Link
                  href={`/actors/${slug}`}
                  className="mr-2 font-serif text-[1.0625rem] quiet-link"
                  {...textLang(translated, name)}
                >
                  {name}
                </Link>
                {kind === 'PERSON' && lifeLabel && <span className="inline-block text-note text-ink-soft">{lifeLabel}</span>}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </WidePage>
  );
}
