import type { Metadata } from 'next';
import { AssignmentsView } from '@/features/classes/assignments-view.tsx';
import { classMetadata } from '@/features/classes/class-metadata.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export async function generateMetadata({ params }: RouteProps<'id'>): Promise<Metadata> {
  return classMetadata(params, 'assignments');
}

export default async function AssignmentsRoute({ params }: RouteProps<'id'>) {
  enterLocale((await params).locale);
  return <AssignmentsView />;
}
