import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { QuizListPage } from '@/features/quiz/quiz-list.tsx';
import { quizListQuery } from '@/features/quiz/quiz-pages.ts';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { query } from '@/graphql/server.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const locale = enterLocale((await params).locale);
  const t = await getTranslations('quiz');
  return pageMetadata({ locale, path: '/quizzes', title: t('all'), description: t('allLead') });
}

export default async function QuizListRoute({ params }: RouteProps) {
  const locale = enterLocale((await params).locale);
  const data = await query(quizListQuery, { locale: toGraphQLLocale(locale) });
  return data && <QuizListPage {...data} />;
}
