import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { quizPageQuery } from '@/features/quiz/quiz-pages.ts';
import { QuizRunPage } from '@/features/quiz/quiz-run-page.tsx';
import { query } from '@/graphql/server.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { enterLocale, type RouteProps, type SearchParams } from '@/i18n/route.ts';

export const metadata: Metadata = { robots: { index: false } };

const SEED_LENGTH = 8;

export default async function QuizRunRoute({
  params,
  searchParams,
}: RouteProps<'slug'> & { searchParams: Promise<SearchParams> }) {
  const { locale: address, slug } = await params;
  const locale = enterLocale(address);
  const { seed: given, attempt } = await searchParams;
  const data = await query(quizPageQuery, { slug, locale: toGraphQLLocale(locale) });
  if (!data?.quiz) notFound();
  const seed = typeof given === 'string' && given.trim() !== '' ? given.trim() : null;
  // Where seeds are taken, one stands in the address, so that a reload, a shared link and another device get the same questions.
  if (data.quiz.acceptsSeed && seed === null) {
    redirect(`/${locale}/quizzes/${slug}/run?seed=${randomUUID().slice(0, SEED_LENGTH)}`);
  }
  const attemptId = typeof attempt === 'string' ? attempt : null;
  return <QuizRunPage quiz={data.quiz} seed={data.quiz.acceptsSeed ? seed : null} attemptId={attemptId} locale={locale} />;
}
