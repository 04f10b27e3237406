import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';
import type { TeacherPageKey } from './teacher-page.tsx';

/** The title of a page for teachers, which search engines leave out. */
export async function teacherMetadata(params: RouteProps['params'], page: TeacherPageKey): Promise<Metadata> {
  const locale = enterLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'teacher' });
  return { title: t(`${page}.title`), robots: { index: false, follow: false } };
}
