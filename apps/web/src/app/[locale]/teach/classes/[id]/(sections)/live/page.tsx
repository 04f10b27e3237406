import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import { classMetadata } from '@/features/classes/class-metadata.ts';
import { LiveView } from '@/features/live/live-view.tsx';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export async function generateMetadata({ params }: RouteProps<'id'>): Promise<Metadata> {
  return classMetadata(params, 'live');
}

export default async function LiveRoute({ params }: RouteProps<'id'>) {
  enterLocale((await params).locale);
  const { teacher, classes, live } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ teacher, classes, live }}>
      <LiveView />
    </NextIntlClientProvider>
  );
}
