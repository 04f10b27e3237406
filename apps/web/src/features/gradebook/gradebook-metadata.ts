import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

/** The title of a page of the gradebook, which search engines leave out. */
export async function gradebookMetadata(params: RouteProps['params'], page: 'statistics' | 'regrade'): Promise<Metadata> {
  const locale = enterLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'gradebook.titles' });
  return { title: t(page), robots: { index: false, follow: false } };
}
