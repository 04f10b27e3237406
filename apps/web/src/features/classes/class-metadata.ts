import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';
import type { ClassSectionKey } from './class-sections.ts';

/** The title of a page of one class, which search engines leave out. The name of the class is its teacher's alone: the script knows it. */
export async function classMetadata(params: RouteProps<'id'>['params'], section: ClassSectionKey): Promise<Metadata> {
  const locale = enterLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'classes.nav' });
  return { title: t(section), robots: { index: false, follow: false } };
}
