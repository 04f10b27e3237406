import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { readSelection } from '@/features/content-version/changes-selection.ts';
import { ChangesPageDocument, ChangesView } from '@/features/content-version/changes-view.tsx';
import { VersionsPageDocument } from '@/features/content-version/versions-view.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute, firstParam, type RouteProps, type SearchRouteProps } from '@/i18n/route.ts';

const PAGE_SIZE = 20;

// What the visitor chose stands in the query of the address.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const { locale } = await enterRoute(params);
  const t = await getTranslations('versions');
  return pageMetadata({ locale, path: '/versions/changes', title: t('logTitle'), description: t('changesLead') });
}

export default async function ChangesRoute({ params, searchParams }: SearchRouteProps) {
  const { graphqlLocale } = await enterRoute(params);
  const raw = await searchParams;
  const data = await query(VersionsPageDocument, {});
  const versions = (data?.contentVersions ?? []).map(({ version }) => version);
  const selection = readSelection(raw, versions);
  if (!selection) notFound();
  const { since, until, kind, record } = selection;
  if (until !== undefined && until <= since) return <ChangesView selection={selection} versions={versions} page={null} />;
  const changes = await query(ChangesPageDocument, {
    version: since,
    until: until ?? null,
    kinds: kind ? [kind] : null,
    slugs: record ? [record] : null,
    locale: graphqlLocale,
    first: PAGE_SIZE,
    after: firstParam(raw.after) ?? null,
  });
  if (!changes) notFound();
  return <ChangesView selection={selection} versions={versions} page={changes.changesSince} />;
}
