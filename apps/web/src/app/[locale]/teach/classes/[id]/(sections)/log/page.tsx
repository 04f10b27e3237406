import type { Metadata } from 'next';
import { ClassLogView } from '@/features/audit/class-log-view.tsx';
import { classMetadata } from '@/features/classes/class-metadata.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export async function generateMetadata({ params }: RouteProps<'id'>): Promise<Metadata> {
  return classMetadata(params, 'log');
}

export default async function ClassLogRoute({ params }: RouteProps<'id'>) {
  enterLocale((await params).locale);
  return <ClassLogView />;
}
