import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { QuizIntroduction } from '@/features/quiz/quiz-introduction.tsx';
import { quizPageQuery } from '@/features/quiz/quiz-pages.ts';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { query } from '@/graphql/server.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

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
  const t = await getTranslations('quiz');
  const description = t('metaDescription', { title: quiz.title, count: quiz.questionCount });
  return pageMetadata({ locale, path: `/quizzes/${quiz.slug}`, title: `${quiz.title} · ${t('eyebrow')}`, description });
}

export default async function QuizRoute({ params }: RouteProps<'slug'>) {
  const { quiz, locale } = await loadQuiz(params);
  return <QuizIntroduction quiz={quiz} locale={locale} />;
}
