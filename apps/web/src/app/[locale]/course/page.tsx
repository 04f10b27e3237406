import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { coursePageQuery } from '@/features/course/course-page-query.ts';
import { CourseView } from '@/features/course/course-view.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const { locale } = await enterRoute(params);
  const t = await getTranslations('course');
  return pageMetadata({ locale, path: '/course', title: t('title'), description: t('description') });
}

export default async function CourseRoute({ params }: RouteProps) {
  const { graphqlLocale } = await enterRoute(params);
  const data = await query(coursePageQuery, { locale: graphqlLocale });
  return <CourseView course={data?.course ?? null} claims={data?.claims ?? []} />;
}
