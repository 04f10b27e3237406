import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import { gradebookMetadata } from '@/features/gradebook/gradebook-metadata.ts';
import { StatisticsView } from '@/features/gradebook/statistics-view.tsx';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

type StatisticsRouteProps = RouteProps<'id' | 'assignmentId'>;

export async function generateMetadata({ params }: StatisticsRouteProps): Promise<Metadata> {
  return gradebookMetadata(params, 'statistics');
}

export default async function StatisticsRoute({ params }: StatisticsRouteProps) {
  const { locale, assignmentId } = await params;
  enterLocale(locale);
  const { teacher, classes, gradebook } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ teacher, classes, gradebook }}>
      <StatisticsView assignmentId={assignmentId} />
    </NextIntlClientProvider>
  );
}
