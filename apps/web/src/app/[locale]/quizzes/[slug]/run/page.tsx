import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { quizPageQuery } from '@/features/quiz/quiz-pages.ts';
import { QuizRunPage } from '@/features/quiz/quiz-run-page.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { query } from '@/graphql/server.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

// The same for every visitor: seed and attempt stand in the address, and the script reads them there. So a device can keep the page.
export const revalidate = 60;
export const generateStaticParams = () => [];

async function loadQuiz(params: RouteProps<'slug'>['params']) {
  const { locale: address, slug } = await params;
  const locale = enterLocale(address);
  const data = await query(quizPageQuery, { slug, locale: toGraphQLLocale(locale) });
  return { locale, quiz: data?.quiz ?? notFound() };
}

export async function generateMetadata({ params }: RouteProps<'slug'>): Promise<Metadata> {
  const { locale, quiz } = await loadQuiz(params);
  return { ...pageMetadata({ locale, path: `/quizzes/${quiz.slug}/run`, title: quiz.title }), robots: { index: false } };
}

export default async function QuizRunRoute({ params }: RouteProps<'slug'>) {
  return <QuizRunPage {...(await loadQuiz(params))} />;
}
