import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HandoutView } from '@/features/lesson/handout/handout-view.tsx';
import { lessonHandoutQuery } from '@/features/lesson/handout/lesson-handout-query.ts';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: RouteProps<'slug'>): Promise<Metadata> {
  const { locale, graphqlLocale, slug } = await enterRoute(params);
  const data = await query(lessonHandoutQuery, { slug, locale: graphqlLocale });
  if (!data?.lesson) return {};
  return pageMetadata({ locale, path: `/lessons/${slug}/handout`, title: data.lesson.title, description: data.lesson.question });
}

export default async function LessonHandoutRoute({ params }: RouteProps<'slug'>) {
  const { graphqlLocale, slug } = await enterRoute(params);
  const data = await query(lessonHandoutQuery, { slug, locale: graphqlLocale });
  if (!data?.lesson) notFound();
  return <HandoutView lesson={data.lesson} lessonCount={data.lessons.length} />;
}
