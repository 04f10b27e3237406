import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { QuizPageQuery } from '@/graphql/generated/graphql.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import type { SiteLocale } from '@/i18n/routing.ts';
import { QuizRun } from './quiz-run.tsx';

type QuizRunPageProps = {
  quiz: NonNullable<QuizPageQuery['quiz']>;
  locale: SiteLocale;
};

/** The page around a running quiz: one quiet column, and only the words that the quiz needs. */
export async function QuizRunPage({ quiz, locale }: QuizRunPageProps) {
  const { quiz: words, questionKinds, devices } = await getMessages();
  return (
    <div className="quiet-page page-width pt-8 pb-10">
      <div className="mx-auto max-w-[42.5rem]">
        <NextIntlClientProvider messages={{ quiz: words, questionKinds, devices }}>
          <QuizRun
            quiz={quiz.slug}
            lesson={quiz.lesson?.slug ?? null}
            acceptsSeed={quiz.acceptsSeed}
            locale={toGraphQLLocale(locale)}
          />
        </NextIntlClientProvider>
        <noscript>
          <p className="mt-6 text-accent">{words.noScript}</p>
        </noscript>
      </div>
    </div>
  );
}
