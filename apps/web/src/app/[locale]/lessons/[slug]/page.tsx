import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { lessonPageQuery } from '@/features/lesson/lesson-page-query.ts';
import { LessonView } from '@/features/lesson/lesson-view.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { query } from '@/graphql/server.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;
export const generateStaticParams = () => [];

async function loadLesson(params: RouteProps<'slug'>['params']) {
  const { locale: address, slug } = await params;
  const locale = enterLocale(address);
  const data = await query(lessonPageQuery, { slug, locale: toGraphQLLocale(locale) });
  if (!data?.lesson) notFound();
  return { locale, lesson: data.lesson, lessons: data.lessons };
}

export async function generateMetadata({ params }: RouteProps<'slug'>): Promise<Metadata> {
  const { locale, lesson } = await loadLesson(params);
  return pageMetadata({ locale, path: `/lessons/${lesson.slug}`, title: lesson.title, description: lesson.question });
}

export default async function LessonRoute({ params }: RouteProps<'slug'>) {
  const { lesson, lessons } = await loadLesson(params);
  return <LessonView lesson={lesson} lessons={lessons} />;
}
