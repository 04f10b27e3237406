import type { Metadata } from 'next';
import { classMetadata } from '@/features/classes/class-metadata.ts';
import { ClassOverview } from '@/features/classes/class-overview.tsx';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export async function generateMetadata({ params }: RouteProps<'id'>): Promise<Metadata> {
  return classMetadata(params, 'overview');
}

export default async function ClassRoute({ params }: RouteProps<'id'>) {
  enterLocale((await params).locale);
  return <ClassOverview />;
}
