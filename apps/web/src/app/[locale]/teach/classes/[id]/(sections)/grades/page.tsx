import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import { classMetadata } from '@/features/classes/class-metadata.ts';
import { GradebookView } from '@/features/gradebook/gradebook-view.tsx';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export async function generateMetadata({ params }: RouteProps<'id'>): Promise<Metadata> {
  return classMetadata(params, 'grades');
}

export default async function GradesRoute({ params }: RouteProps<'id'>) {
  enterLocale((await params).locale);
  const { teacher, classes, gradebook } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ teacher, classes, gradebook }}>
      <GradebookView />
    </NextIntlClientProvider>
  );
}
