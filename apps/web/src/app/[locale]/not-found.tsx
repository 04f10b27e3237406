import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotFoundView } from '@/features/shell/not-found-view.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notFound');
  // The layout's addresses are those of the home page.
  return { title: t('title'), alternates: {} };
}

export default function NotFound() {
  return <NotFoundView />;
}
