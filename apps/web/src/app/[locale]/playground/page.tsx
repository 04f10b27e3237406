import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PlaygroundPage } from '@/features/playground/playground-page.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const locale = enterLocale((await params).locale);
  const t = await getTranslations('playground');
  return pageMetadata({ locale, path: '/playground', title: t('title'), description: t('lead') });
}

export default async function PlaygroundRoute({ params }: RouteProps) {
  enterLocale((await params).locale);
  return <PlaygroundPage />;
}
