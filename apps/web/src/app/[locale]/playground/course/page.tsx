import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CoursePage } from '@/features/archive-course/course-page.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const locale = enterLocale((await params).locale);
  const t = await getTranslations('archiveCourse');
  return pageMetadata({ locale, path: '/playground/course', title: t('title'), description: t('lead') });
}

export default async function CourseRoute({ params }: RouteProps) {
  enterLocale((await params).locale);
  return <CoursePage />;
}
