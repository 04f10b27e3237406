import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { loadNetwork } from '@/features/network/load-network.ts';
import { readSelection, shownKinds } from '@/features/network/network-selection.ts';
import { NetworkView } from '@/features/network/network-view.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { enterRoute, type RouteProps, type SearchRouteProps } from '@/i18n/route.ts';

// What the visitor chose stands in the query of the address.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const { locale } = await enterRoute(params);
  const t = await getTranslations('network');
  return pageMetadata({ locale, path: '/network', title: t('title'), description: t('description') });
}

export default async function NetworkRoute({ params, searchParams }: SearchRouteProps) {
  const { graphqlLocale } = await enterRoute(params);
  const lastYear = new Date().getUTCFullYear();
  const selection = readSelection(await searchParams, lastYear);
  const { theme, ego } = selection;
  const network = await loadNetwork(graphqlLocale, { kinds: shownKinds(selection), theme, ego });
  return <NetworkView {...network} selection={selection} lastYear={lastYear} />;
}
