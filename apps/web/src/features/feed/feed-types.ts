import type { Metadata } from 'next';
import type { SiteLocale } from '@/i18n/routing.ts';

/** Says in the head of a page where its feed is. */
export function feedTypes(locale: SiteLocale): NonNullable<Metadata['alternates']>['types'] {
  return { 'application/atom+xml': `/${locale}/feed.xml` };
}
