import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { GlossaryPageDocument, TermIndex } from '@/features/term/term-index.tsx';
import { listAll } from '@/graphql/list-all.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const { locale } = await enterRoute(params);
  const t = await getTranslations('glossary');
  return pageMetadata({ locale, path: '/glossary', title: t('title'), description: t('description') });
}

export default async function GlossaryRoute({ params }: RouteProps) {
  const { graphqlLocale } = await enterRoute(params);
  const terms = await listAll(GlossaryPageDocument, { locale: graphqlLocale }, (result) => result.terms);
  return <TermIndex terms={terms ?? []} />;
}
