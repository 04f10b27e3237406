import type { Metadata } from 'next';
import { classMetadata } from '@/features/classes/class-metadata.ts';
import { SettingsView } from '@/features/classes/settings-view.tsx';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export async function generateMetadata({ params }: RouteProps<'id'>): Promise<Metadata> {
  return classMetadata(params, 'settings');
}

export default async function SettingsRoute({ params }: RouteProps<'id'>) {
  enterLocale((await params).locale);
  return <SettingsView />;
}
