import { buttonClass } from '@tumen/ui/button';
import { WidePage } from '@tumen/ui/columns';
import { EmptyState } from '@tumen/ui/empty-state';
import { PageHeader } from '@tumen/ui/page-header';
import { useTranslations } from 'next-intl';
import { graphql } from '@/graphql/generated/gql.ts';
import type { SearchPageQuery } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { SearchExamples } from './search-examples.tsx';
import { SearchFacets } from './search-facets.tsx';
import { SearchForm } from './search-form.tsx';
import { hitHref, type SearchSelection, searchHref } from './search-selection.ts';
import { Spans } from './spans.tsx';

export const SearchPageDocument = graphql(`
  query SearchPage(
    $query: String!, $types: [SearchKind!], $periods: [String!], $themes: [String!], $decades: [Int!], $languages: [String!],
    $readDates: Boolean!, $locale: Locale!, $first: Int!, $after: String
  ) {
    search(
      query: $query, types: $types, periods: $periods, themes: $themes, decades: $decades, languages: $languages,
      readDates: $readDates, locale: $locale, first: $first, after: $after
    ) {
      totalCount
      suggestion
      dateRange { label(locale: $locale) }
      facets {
        kinds { value count }
        periods { value count title(locale: $locale) }
        themes { value count title(locale: $locale) }
        decades { value count }
        languages { value count }
      }
      edges {
        cursor
        node { kind slug locale title { text isMatch } snippet { text isMatch } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Page = SearchPageQuery['search'];
type SearchViewProps = {
  selection: SearchSelection;
  /** Null when nothing was asked. */
  page: Page | null;
};

const LANGUAGES = { EN: 'en', KO: 'ko', RU: 'ru' } as const;

/** The search form, and what it found with the matches marked. */
export function SearchView({ selection, page }: SearchViewProps) {
  const t = useTranslations();
  return (
    <WidePage>
      <PageHeader title={t('search.title')} />
      <SearchForm selection={selection} />
      {selection.text === null && <SearchExamples />}
      {page && selection.text !== null && <Results selection={selection} text={selection.text} page={page} />}
    </WidePage>
  );
}

function Results({ selection, text, page }: { selection: SearchSelection; text: string; page: Page }) {
  const t = useTranslations();
  const { suggestion, dateRange, facets, edges, pageInfo } = page;
  const next = pageInfo.hasNextPage && pageInfo.endCursor ? searchHref(selection, pageInfo.endCursor) : null;
  return (
    <div className="mt-10 max-w-[54rem]">
      {suggestion !== null && (
        <p className="mb-3 text-lead">
          {t.rich('search.didYouMean', {
            query: suggestion,
            a: (words) => (
              <Link href={searchHref({ ...selection, text: suggestion })} className="text-accent underline">
                {words}
              </Link>
            ),
          })}
        </p>
      )}
      <div role="status" className="mb-3">
        <ResultCount count={page.totalCount} text={text} />
      </div>
      {dateRange && (
        <p className="mb-4">
          <Link
            href={searchHref({ ...selection, readsDates: false })}
            className="inline-flex min-h-8 items-center gap-1.5 border border-accent px-2.5 py-1 text-note text-accent hover:border-ink hover:text-ink"
          >
            {t('search.time', { time: dateRange.label })}
            <span aria-hidden="true">×</span>
            <span className="sr-only">{t('search.dropTime')}</span>
          </Link>
        </p>
      )}
      <SearchFacets selection={selection} facets={facets} />
      <ol className="mt-4">
        {edges.map(({ cursor, node }) => (
          <li key={cursor} className="border-t border-rule py-3.5">
            <p className="text-note text-data">{t(`enums.searchKind.${node.kind}`)}</p>
            <div lang={LANGUAGES[node.locale]}>
              <p>
                <Link href={hitHref(node.kind, node.slug)} className="font-serif text-h3 quiet-link">
                  <Spans spans={node.title} />
                </Link>
              </p>
              <p className="mt-0.5 text-ink-soft">
                <Spans spans={node.snippet} />
              </p>
            </div>
          </li>
        ))}
      </ol>
      {next && (
        <nav aria-label={t('common.pages')} className="mt-8">
          <Link href={next} className={buttonClass('secondary')}>
            {t('common.next')}
          </Link>
        </nav>
      )}
    </div>
  );
}

function ResultCount({ count, text }: { count: number; text: string }) {
  const t = useTranslations('search');
  const found = t('results', { count, query: text });
  if (count > 0) return <p className="text-note wrap-anywhere text-ink-soft">{found}</p>;
  return (
    <EmptyState title={found}>
      <p>{t('hint')}</p>
    </EmptyState>
  );
}
