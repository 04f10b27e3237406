'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { AskedQuestion } from './graphiql-editor.tsx';
import { WORKED_QUESTIONS } from './worked-questions.ts';

function EditorLoading() {
  const t = useTranslations('playground');
  return (
    <p role="status" className="p-6 text-ink-soft">
      {t('loading')}
    </p>
  );
}

// The editor needs a window; its two megabytes are fetched on this page only.
const GraphiQLEditor = dynamic(() => import('./graphiql-editor.tsx').then((module) => module.GraphiQLEditor), {
  ssr: false,
  loading: EditorLoading,
});

const OPENING_QUESTION = 'filter';

/** Eight worked questions beside the editor; choosing one opens it there. */
export function Playground() {
  const t = useTranslations('playground');
  const [chosen, setChosen] = useState<{ readonly id: string; readonly asked: number }>({ id: OPENING_QUESTION, asked: 0 });
  const query = WORKED_QUESTIONS.find(({ id }) => id === chosen.id)?.query ?? '';
  const question: AskedQuestion = { query, asked: chosen.asked };

  return (
    <div className="mt-8 grid gap-8 xl:grid-cols-[20rem_minmax(0,1fr)]">
      <section aria-labelledby="worked-questions">
        <h2 id="worked-questions" className="text-h3">
          {t('worked')}
        </h2>
        <ol className="mt-3 grid md:grid-cols-2 md:gap-x-8 xl:grid-cols-1">
          {WORKED_QUESTIONS.map(({ id }, index) => (
            <li key={id} className="border-t border-rule">
              <button
                type="button"
                aria-pressed={chosen.id === id}
                onClick={() => setChosen({ id, asked: chosen.asked + 1 })}
                className="group grid w-full cursor-pointer grid-cols-[1.75rem_minmax(0,1fr)] py-3 text-left"
              >
                <span className="text-accent tabular-nums">{index + 1}</span>
                <span>
                  <span className="block font-medium group-hover:text-accent group-aria-pressed:underline">
                    {t(`questions.${id}.title`)}
                  </span>
                  <span className="block text-note text-ink-soft">{t(`questions.${id}.text`)}</span>
                </span>
              </button>
            </li>
          ))}
        </ol>
      </section>
      <section aria-label={t('title')} className="playground-editor h-[46rem] max-h-[85dvh] min-h-[30rem] border border-rule">
        <GraphiQLEditor question={question} />
      </section>
    </div>
  );
}
