'use client';

import { findRecipe, type RecipeSlug } from '@tumen/domain/ask/recipes';
import { Callout } from '@tumen/ui/callout';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { AnswerPanel } from './answer-panel.tsx';
import { CopyBar } from './copy-bar.tsx';
import type { AskedQuestion } from './graphiql-editor.tsx';
import { RecipeList } from './recipe-list.tsx';
import { type Draft, readShareHash, type SharedDraft } from './share-link.ts';

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

type Question = Omit<AskedQuestion, 'asked'> & { readonly slug?: RecipeSlug };

const OPENING_QUESTION: Question = findRecipe('moscow-and-seoul');

/** The recipes beside the editor; choosing one opens it there, as does a link that carries a question. */
export function Playground() {
  const t = useTranslations('playground');
  // Null until the address is read, which only a browser can.
  const [question, setQuestion] = useState<(Question & AskedQuestion) | null>(null);
  const [link, setLink] = useState<SharedDraft | null>(null);
  const [answer, setAnswer] = useState('');
  const draftReader = useRef<(() => Draft) | null>(null);
  const ask = useCallback(
    (next: Question) => setQuestion((last) => ({ ...next, asked: last === null ? 0 : last.asked + 1 })),
    [],
  );

  useEffect(() => {
    const openLink = () => {
      const shared = readShareHash(window.location.hash);
      setLink(shared);
      if (shared !== null && shared.query !== '') ask({ query: shared.query, variables: shared.variables });
    };
    openLink();
    setQuestion((opened) => opened ?? { ...OPENING_QUESTION, asked: 0 });
    window.addEventListener('hashchange', openLink);
    return () => window.removeEventListener('hashchange', openLink);
  }, [ask]);

  const choose = (slug: RecipeSlug) => {
    setLink(null);
    ask(findRecipe(slug));
  };
  const readDraft = () => draftReader.current?.() ?? { query: question?.query ?? '', variables: question?.variables ?? '' };

  return (
    <div className="mt-8 grid gap-8 xl:grid-cols-[20rem_minmax(0,1fr)]">
      <RecipeList chosen={question?.slug} onChoose={choose} />
      <div className="min-w-0">
        {link?.isWhole === false && (
          <div role="alert" className="mb-4">
            <Callout>{t(link.query === '' ? 'link.unreadable' : 'link.cutOff')}</Callout>
          </div>
        )}
        <CopyBar readDraft={readDraft} />
        <section aria-label={t('title')} className="playground-editor h-[46rem] max-h-[85dvh] min-h-[30rem] border border-rule">
          {question === null ? (
            <EditorLoading />
          ) : (
            <GraphiQLEditor question={question} draftReader={draftReader} onAnswer={setAnswer} />
          )}
        </section>
      </div>
      <div className="min-w-0 xl:col-span-2">
        <AnswerPanel json={answer} />
      </div>
    </div>
  );
}
