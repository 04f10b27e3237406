import { buttonClass } from '@tumen/ui/button';
import { WidePage } from '@tumen/ui/columns';
import { EmptyState } from '@tumen/ui/empty-state';
import { PageHeader } from '@tumen/ui/page-header';
import { useTranslations } from 'next-intl';
import { graphql } from '@/graphql/generated/gql.ts';
import type { ChangesPageQuery } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { changesQuestion } from './archive-questions.ts';
import { ChangesForm } from './changes-form.tsx';
import { type ChangesSelection, changesPath } from './changes-selection.ts';
import { RecordChangeEntry } from './record-change-entry.tsx';

export const ChangesPageDocument = graphql(`
  query ChangesPage(
    $version: Int!
    $until: Int
    $kinds: [RecordKind!]
    $slugs: [String!]
    $locale: Locale!
    $first: Int!
    $after: String
  ) {
    changesSince(version: $version, until: $until, kinds: $kinds, slugs: $slugs, first: $first, after: $after) {
      totalCount
      edges { node { kind slug ...RecordChangeEntry_change } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type ChangesViewProps = {
  selection: ChangesSelection;
  /** The numbers of all releases, the newest first. */
  versions: readonly number[];
  /** Null where the later version is not later. */
  page: ChangesPageQuery['changesSince'] | null;
};

/** The log of corrections: what differs between two versions, record by record and word by word. */
export function ChangesView({ selection, versions, page }: ChangesViewProps) {
  const t = useTranslations();
  const { since, until } = selection;
  const next = page?.pageInfo.hasNextPage ? changesPath(selection, page.pageInfo.endCursor ?? '') : null;
  return (
    <WidePage>
      <PageHeader
        eyebrow={
          <Link href="/versions" className="quiet-link">
            {t('versions.title')}
          </Link>
        }
        title={until === undefined ? t('versions.changesSince', { since }) : t('versions.changesBetween', { since, until })}
        lead={<p>{t('versions.changesLead')}</p>}
      />
      <ChangesForm selection={selection} versions={versions} />
      <div className="mt-8 max-w-[54rem]">
        {page === null && <EmptyState title={t('versions.order')} />}
        {page && <Changes page={page} />}
      </div>
      {next && (
        <nav aria-label={t('common.pages')} className="mt-8">
          <Link href={next} className={buttonClass('secondary')}>
            {t('common.next')}
          </Link>
        </nav>
      )}
      <p className="mt-10 text-note print:hidden">
        <Link href={`/playground${changesQuestion(selection)}`} className="text-link">
          {t('versions.openQuestion')}
        </Link>
      </p>
    </WidePage>
  );
}

function Changes({ page: { totalCount, edges } }: { page: ChangesPageQuery['changesSince'] }) {
  const t = useTranslations('versions');
  if (edges.length === 0) return <EmptyState title={t('nothing')} />;
  return (
    <>
      <p role="status" className="mb-3 text-note text-ink-soft">
        {t('count', { count: totalCount })}
      </p>
      <ol>
        {edges.map(({ node }) => (
          <RecordChangeEntry key={`${node.kind} ${node.slug}`} change={node} />
        ))}
      </ol>
    </>
  );
}
