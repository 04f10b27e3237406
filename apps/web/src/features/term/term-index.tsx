import { WidePage } from '@tumen/ui/columns';
import { EmptyState } from '@tumen/ui/empty-state';
import { PageHeader } from '@tumen/ui/page-header';
import { useLocale, useTranslations } from 'next-intl';
import { ListJsonLd } from '@/features/linked-data/list-json-ld.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { OtherNames } from './other-names.tsx';

const TermIndexTermFragment = graphql(`
  fragment TermIndex_term on Term {
    slug
    name(locale: $locale)
    definition(locale: $locale)
    translated(locale: $locale)
    ...OtherNames_term
  }
`);

export const GlossaryPageDocument = graphql(`
  query GlossaryPage($locale: Locale!, $first: Int!, $after: String) {
    terms(first: $first, after: $after) {
      edges { node { ...TermIndex_term } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** The glossary in the order of the reader's alphabet. */
export function TermIndex({ terms }: { terms: readonly FragmentType<typeof TermIndexTermFragment>[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const sorted = [...readFragment(TermIndexTermFragment, terms)].sort((a, b) =>
    a.name.localeCompare(b.name, locale, { ignorePunctuation: true }),
  );
  return (
    <WidePage>
      <ListJsonLd type="DefinedTermSet" path="/glossary" name={t('glossary.title')} description={t('glossary.description')} />
      <PageHeader title={t('glossary.title')} lead={<p>{t('glossary.lead')}</p>} />
      {sorted.length === 0 && (
        <div className="mt-10">
          <EmptyState title={t('common.none')} />
        </div>
      )}
      <dl className="mt-10 grid gap-x-12 md:grid-cols-2">
        {sorted.map((term) => (
          <div key={term.slug} className="border-t border-rule py-4">
            <dt {...textLang(term.translated, term.name)}>
              <Link href={`/glossary/${term.slug}`} className="font-serif text-h3 font-semibold quiet-link">
                {term.name}
              </Link>
            </dt>
            <dd>
              <OtherNames term={term} />
              <p className="mt-1" {...textLang(term.translated, term.definition)}>
                {term.definition}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </WidePage>
  );
}
