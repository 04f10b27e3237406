'use client';

import { useEffect, useState } from 'react';
import { deviceStorage, openKeptAnswers } from '@/features/quiz/run/kept-answers.ts';
import { type KeptAttempt, openKeptAttempts } from '@/features/quiz/run/kept-attempts.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import type { SiteLocale } from '@/i18n/routing.ts';

type BegunQuizzesProps = { locale: SiteLocale; texts: Record<'begun' | 'unsent', string> };

/** The quizzes that go on without the server, and whether the device holds answers that the server does not. Nothing where there are none. */
export function BegunQuizzes({ locale, texts }: BegunQuizzesProps) {
  const [kept, setKept] = useState<{ attempts: readonly KeptAttempt[]; hasUnsent: boolean } | null>(null);
  useEffect(() => {
    const storage = deviceStorage();
    const attempts = openKeptAttempts(storage)
      .list()
      .filter((attempt) => attempt.locale === toGraphQLLocale(locale));
    setKept({ attempts, hasUnsent: openKeptAnswers(storage).listUnsent().length > 0 });
  }, [locale]);

  if (kept === null) return null;
  return (
    <>
      {kept.hasUnsent && (
        <p role="status" className="mb-8 border-l-2 border-accent pl-4 font-serif text-reading">
          {texts.unsent}
        </p>
      )}
      {kept.attempts.length > 0 && (
        <section className="mb-10">
          <h2 className="text-h3 font-semibold">{texts.begun}</h2>
          <ul className="mt-2">
            {kept.attempts.map(({ quiz, attempt }) => (
              <li key={attempt.id} className="border-t border-rule">
                <a
                  href={`/${locale}/quizzes/${quiz}/run?attempt=${attempt.id}`}
                  className="inline-flex min-h-11 items-center quiet-link"
                >
                  {attempt.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
