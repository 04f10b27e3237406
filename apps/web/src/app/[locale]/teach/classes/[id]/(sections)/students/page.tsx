import type { Metadata } from 'next';
import { classMetadata } from '@/features/classes/class-metadata.ts';
import { StudentsView } from '@/features/classes/students-view.tsx';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export async function generateMetadata({ params }: RouteProps<'id'>): Promise<Metadata> {
  return classMetadata(params, 'students');
}

export default async function StudentsRoute({ params }: RouteProps<'id'>) {
  enterLocale((await params).locale);
  return <StudentsView />;
}
