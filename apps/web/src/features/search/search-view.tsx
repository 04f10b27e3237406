import { buttonClass } from '@tumen/ui/button';
import { WidePage } from '@tumen/ui/columns';
import { EmptyState } from '@tumen/ui/empty-state';
import { PageHeader } from '@tumen/ui/page-header';
import { useTranslations } from 'next-intl';
import { graphql } from '@/graphql/generated/gql.ts';
import type { SearchKind, SearchPageQuery } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { SearchForm } from './search-form.tsx';
import { hitHref } from './search-selection.ts';
import { Spans } from './spans.tsx';

export const SearchPageDocument = graphql(`
  query SearchPage($query: String!, $types: [SearchKind!], $locale: Locale!, $first: Int!, $after: String) {
    search(query: $query, types: $types, locale: $locale, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node { kind slug locale title { text isMatch } snippet { text isMatch } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type SearchViewProps = {
  /** What was asked; null on the empty form. */
  text: string | null;
  kinds: readonly SearchKind[];
  /** Null when nothing was asked. */
  page: SearchPageQuery['search'] | null;
};

const LANGUAGES = { EN: 'en', KO: 'ko', RU: 'ru' } as const;

/** The search form, and what it found with the matches marked. */
export function SearchView({ text, kinds, page }: SearchViewProps) {
  const t = useTranslations();
  const next =
    page?.pageInfo.hasNextPage && text
      ? new URLSearchParams([['q', text], ...kinds.map((kind) => ['type', kind]), ['after', page.pageInfo.endCursor ?? '']])
      : null;
  return (
    <WidePage>
      <PageHeader title={t('search.title')} />
      <SearchForm text={text} kinds={kinds} />
      {page && text && (
        <div className="mt-10 max-w-[54rem]">
          <p role="status" className="mb-3 text-note text-ink-soft">
            {t('search.results', { count: page.totalCount, query: text })}
          </p>
          {page.edges.length === 0 && (
            <EmptyState title={t('search.nothing', { query: text })}>
              <p>{t('search.hint')}</p>
            </EmptyState>
          )}
          <ol>
            {page.edges.map(({ cursor, node }) => (
              <li key={cursor} className="border-t border-rule py-3.5">
                <p className="text-note text-data">{t(`enums.searchKind.${node.kind}`)}</p>
                <div lang={LANGUAGES[node.locale]}>
                  <p>
                    <Link href={hitHref(node.kind, node.slug)} className="font-serif text-h3 quiet-link">
                      <Spans spans={node.title} />
                    </Link>
                  </p>
                  <p className="text-ink-soft">
                    <Spans spans={node.snippet} />
                  </p>
                </div>
              </li>
            ))}
          </ol>
          {next && (
            <nav aria-label={t('common.pages')} className="mt-8">
              <Link href={`/search?${next}`} className={buttonClass('secondary')}>
                {t('common.next')}
              </Link>
            </nav>
          )}
        </div>
      )}
    </WidePage>
  );
}
