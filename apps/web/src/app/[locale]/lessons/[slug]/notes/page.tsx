import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { teacherNotesQuery } from '@/features/lesson/notes/teacher-notes-query.ts';
import { TeacherNotesView } from '@/features/lesson/notes/teacher-notes-view.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: RouteProps<'slug'>): Promise<Metadata> {
  const { locale, graphqlLocale, slug } = await enterRoute(params);
  const data = await query(teacherNotesQuery, { slug, locale: graphqlLocale });
  if (!data?.lesson) return {};
  return pageMetadata({ locale, path: `/lessons/${slug}/notes`, title: data.lesson.title, description: data.lesson.question });
}

export default async function TeacherNotesRoute({ params }: RouteProps<'slug'>) {
  const { graphqlLocale, slug } = await enterRoute(params);
  const data = await query(teacherNotesQuery, { slug, locale: graphqlLocale });
  if (!data?.lesson) notFound();
  return <TeacherNotesView lesson={data.lesson} />;
}
