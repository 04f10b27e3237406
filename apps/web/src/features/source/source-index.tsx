import { buttonClass } from '@tumen/ui/button';
import { WidePage } from '@tumen/ui/columns';
import { EmptyState } from '@tumen/ui/empty-state';
import { PageHeader } from '@tumen/ui/page-header';
import { inputClass } from '@tumen/ui/search-box';
import { SelectField } from '@tumen/ui/select-field';
import { useLocale, useTranslations } from 'next-intl';
import { ListJsonLd } from '@/features/linked-data/list-json-ld.tsx';
import { PERSPECTIVES } from '@/features/timeline/timeline-filter.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import type { SourcesPageQuery } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { SourceList } from './source-list.tsx';

export const SourcesPageDocument = graphql(`
  query SourcesPage($filter: SourceFilter, $locale: Locale!, $first: Int!, $after: String) {
    sources(filter: $filter, first: $first, after: $after) {
      totalCount
      edges { node { ...SourceList_source } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type SourceSelection = { perspective?: string; text?: string };

type SourceIndexProps = { page: SourcesPageQuery['sources'] | null; selection: SourceSelection };

/** A page of sources, with a choice of perspective and words of the title. */
export function SourceIndex({ page, selection }: SourceIndexProps) {
  const t = useTranslations();
  const locale = useLocale();
  const next = page?.pageInfo.hasNextPage ? new URLSearchParams({ ...selection, after: page.pageInfo.endCursor ?? '' }) : null;
  return (
    <WidePage>
      <ListJsonLd path="/sources" name={t('source.title')} description={t('source.description')} />
      <PageHeader title={t('source.title')} lead={<p>{t('source.lead')}</p>} />
      <form
        action={`/${locale}/sources`}
        method="get"
        aria-label={t('common.filters')}
        className="mt-8 flex flex-wrap items-end gap-4 print:hidden"
      >
        <SelectField
          name="perspective"
          label={t('source.perspective')}
          emptyLabel={t('common.all')}
          options={PERSPECTIVES.map((value) => ({ value, label: t(`enums.perspective.${value}`) }))}
          defaultValue={selection.perspective}
        />
        <label className="grid min-w-0 gap-1 text-note text-ink-soft">
          {t('source.search')}
          <input type="search" name="text" defaultValue={selection.text} className={`${inputClass} w-full min-w-0`} />
        </label>
        <button type="submit" className={buttonClass()}>
          {t('common.show')}
        </button>
      </form>
      <p role="status" className="mt-8 mb-3 text-note text-ink-soft">
        {t('common.sources', { count: page?.totalCount ?? 0 })}
      </p>
      <div className="max-w-[54rem]">
        {page && page.edges.length > 0 ? (
          <SourceList sources={page.edges.map(({ node }) => node)} />
        ) : (
          <EmptyState title={t('common.nothing')} />
        )}
      </div>
      {next && (
        <nav aria-label={t('common.pages')} className="mt-8">
          <Link href={`/sources?${next}`} className={buttonClass('secondary')}>
            {t('common.next')}
          </Link>
        </nav>
      )}
    </WidePage>
  );
}
