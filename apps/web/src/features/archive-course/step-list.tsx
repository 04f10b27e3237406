'use client';

import { COURSE_IDEAS } from '@tumen/domain/ask/course-idea';
import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';
import { useDoneSteps } from './course-progress.ts';

/** The twelve steps, with a word at those that were solved on this device. */
export function StepList() {
  const t = useTranslations('archiveCourse');
  const done = useDoneSteps();
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" className="text-h2">
        {t('steps')}
      </h2>
      <p className="mt-2 text-note text-ink-soft">{t('progress', { done: done.length, total: COURSE_IDEAS.length })}</p>
      <ol className="mt-4 grid md:grid-cols-2 md:gap-x-10">
        {COURSE_IDEAS.map((idea, index) => (
          <li key={idea} className="grid grid-cols-[2rem_minmax(0,1fr)_auto] gap-x-2 border-t border-rule py-3">
            <span aria-hidden="true" className="text-accent tabular-nums">
              {index + 1}
            </span>
            <span>
              <Link href={`/playground/course/${idea}`} className="font-medium underline underline-offset-4">
                {t(`ideas.${idea}.name`)}
              </Link>
              <span className="block text-note text-ink-soft">{t(`ideas.${idea}.question`)}</span>
            </span>
            {done.includes(idea) && <span className="text-note font-medium text-accent">{t('done')}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
