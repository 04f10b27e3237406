import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LessonDeck } from '@/features/lesson/present/lesson-deck.tsx';
import { lessonPresentQuery } from '@/features/lesson/present/lesson-present-query.ts';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: RouteProps<'slug'>): Promise<Metadata> {
  const { locale, graphqlLocale, slug } = await enterRoute(params);
  const data = await query(lessonPresentQuery, { slug, locale: graphqlLocale });
  if (!data?.lesson) return {};
  // A search engine finds the same words on the page of the lesson.
  return pageMetadata({ locale, path: `/lessons/${slug}`, title: data.lesson.title, description: data.lesson.question });
}

export default async function LessonPresentRoute({ params }: RouteProps<'slug'>) {
  const { locale, graphqlLocale, slug } = await enterRoute(params);
  const data = await query(lessonPresentQuery, { slug, locale: graphqlLocale });
  if (!data?.lesson) notFound();
  return <LessonDeck lesson={data.lesson} exit={`/${locale}/lessons/${slug}`} />;
}
