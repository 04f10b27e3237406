import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

/** The title of a page for students, which search engines leave out. */
export async function studentMetadata(params: RouteProps['params'], page: 'join' | 'home'): Promise<Metadata> {
  const locale = enterLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'classroom' });
  const path = page === 'join' ? '/join' : '/class';
  return {
    ...pageMetadata({ locale, path, title: t(`${page}.title`), description: t(`${page}.lead`) }),
    robots: { index: false },
  };
}
