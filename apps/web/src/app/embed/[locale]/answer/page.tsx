import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmbedPage } from '@/features/playground/embed/embed-page.tsx';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;

/** A part of other pages: search engines have the playground itself. */
export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  enterLocale((await params).locale);
  const t = await getTranslations('playground.embed');
  return { title: t('title'), robots: { index: false } };
}

export default async function EmbedRoute({ params }: RouteProps) {
  enterLocale((await params).locale);
  return <EmbedPage />;
}
