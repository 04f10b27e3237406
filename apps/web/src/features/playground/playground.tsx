'use client';

import { findRecipe, RECIPES_BY_THEME, type RecipeSlug } from '@tumen/domain/ask/recipes';
import { Button } from '@tumen/ui/button';
import { Callout } from '@tumen/ui/callout';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type AnswerOrigin, asksRelease } from './answer-origin.ts';
import { AnswerPanel } from './answer-panel.tsx';
import { CopyBar } from './copy-bar.tsx';
import { CostMeter } from './cost/cost-meter.tsx';
import { type EditorKind, keepEditorChoice, readEditorChoice } from './editor-choice.ts';
import { HistoryList } from './history-list.tsx';
import { isSameQuestion } from './is-same-question.ts';
import { listOperations } from './list-operations.ts';
import { PlainEditor } from './plain-editor.tsx';
import { addToHistory, clearHistory, readHistory } from './question-history.ts';
import { RecipeList } from './recipe-list.tsx';
import type { QueryRun } from './run-query.ts';
import { type Draft, readShareHash, type SharedDraft } from './share-link.ts';
import { useQueryRun } from './use-query-run.ts';
import { type AnswerLook, FIRST_LOOK } from './views/answer-look.ts';

function EditorLoading() {
  const t = useTranslations('playground');
  return (
    <p role="status" className="p-6 text-ink-soft">
      {t('loading')}
    </p>
  );
}

// The editor needs a window; its two megabytes are fetched for those who open it.
const GraphiQLEditor = dynamic(() => import('./graphiql-editor.tsx').then((module) => module.GraphiQLEditor), {
  ssr: false,
  loading: EditorLoading,
});

// The form reads the schema, which a text does not need.
const QueryForm = dynamic(() => import('./form/query-form.tsx').then((module) => module.QueryForm), {
  ssr: false,
  loading: EditorLoading,
});

const OPENING_QUESTION = draftOf('latest-summits');

/** An answer as JSON, and where it comes from; null where nobody saw it asked. */
type ShownAnswer = { readonly json: string; readonly origin: AnswerOrigin | null };

const NO_ANSWER: ShownAnswer = { json: '', origin: null };

const FORM = { kind: 'form', label: 'openForm', about: 'aboutForm' } as const;
const FULL = { kind: 'full', label: 'openFull', about: 'aboutFull' } as const;

/** Where each editor leads: above it to what helps those who do not know the names, below it to the other one. */
const OTHER_EDITORS = {
  text: { above: FORM, below: FULL },
  form: { above: { kind: 'text', label: 'closeForm', about: 'aboutText' }, below: FULL },
  full: { above: FORM, below: { kind: 'text', label: 'openText', about: 'aboutText' } },
} as const;

/** The recipes beside an editor; choosing one opens it there, as does a link that carries a question. */
export function Playground() {
  const t = useTranslations('playground');
  const [draft, setDraft] = useState(OPENING_QUESTION);
  // Counts the questions that were put into the editor, so that the same one can be chosen again.
  const [asked, setAsked] = useState({ count: 0, isToRun: false });
  const [editor, setEditor] = useState<EditorKind>('text');
  const [chosenOperation, setChosenOperation] = useState('');
  const [link, setLink] = useState<SharedDraft | null>(null);
  const [history, setHistory] = useState<readonly Draft[]>([]);
  const [lastRun, setLastRun] = useState<QueryRun | null>(null);
  const [answer, setAnswer] = useState(NO_ANSWER);
  const [look, setLook] = useState<AnswerLook>(FIRST_LOOK);
  const draftReader = useRef<(() => Draft) | null>(null);
  const answerPlace = useRef<HTMLDivElement>(null);

  const open = useCallback((next: Draft, isToRun = false) => {
    setDraft(next);
    setAsked(({ count }) => ({ count: count + 1, isToRun }));
    setLastRun(null);
  }, []);
  const receive = useCallback((run: QueryRun, { query, variables, operationName }: Draft) => {
    setLastRun(run);
    if (run.kind !== 'answered') return setAnswer(NO_ANSWER);
    const origin = { query, variables, operationName, version: run.version };
    setAnswer({ json: JSON.stringify(run.answer, null, 2), origin });
  }, []);
  const receiveFromEditor = useCallback((json: string, origin: AnswerOrigin | null) => setAnswer({ json, origin }), []);
  const { run, stop, isRunning } = useQueryRun(receive);

  useEffect(() => {
    const openLink = () => {
      const shared = readShareHash(window.location.hash);
      setLink(shared);
      if (shared !== null) {
        setLook(shared.look);
        setChosenOperation(shared.operationName ?? '');
      }
      if (shared === null || shared.query === '') return;
      // Who follows a link to an answer wants to see it; the full editor runs questions by itself.
      const isToRun = shared.isWhole && asksRelease(shared);
      open({ query: shared.query, variables: shared.variables }, isToRun);
      if (isToRun && readEditorChoice() !== 'full') void run(shared);
    };
    openLink();
    setEditor(readEditorChoice());
    setHistory(readHistory());
    window.addEventListener('hashchange', openLink);
    return () => window.removeEventListener('hashchange', openLink);
  }, [open, run]);

  const choose = (next: Draft, isToRun = false) => {
    setLink(null);
    open(next, isToRun);
  };
  const turnTo = (next: Draft) => {
    choose(next, true);
    setChosenOperation(next.operationName ?? '');
    if (editor !== 'full') void run(next);
  };
  const askOther = (next: Draft) => {
    turnTo(next);
    answerPlace.current?.focus();
  };
  const change = (kind: EditorKind) => {
    setDraft(readDraft());
    setEditor(kind);
    keepEditorChoice(kind);
  };
  const changeByForm = useCallback((query: string) => {
    setDraft((last) => ({ ...last, query }));
    // Its errors name places of the text as it was.
    setLastRun(null);
  }, []);
  const operations = listOperations(draft.query);
  const operation = operations.find((name) => name === chosenOperation) ?? operations[0];
  const readDraft = (): Draft => ({
    ...(draftReader.current?.() ?? draft),
    operationName: operations.length > 1 ? operation : undefined,
  });
  const earlier = answer.origin !== null && !isSameQuestion(answer.origin, draft) ? answer.origin : null;
  const ask = () => {
    setHistory(addToHistory(history, draft));
    void run(readDraft());
  };

  return (
    <div className="mt-8 grid gap-8 xl:grid-cols-[20rem_minmax(0,1fr)]">
      <div className="min-w-0">
        <RecipeList chosen={findSlug(draft.query)} onChoose={(slug) => choose(draftOf(slug))} />
        <HistoryList
          history={history}
          onChoose={choose}
          onClear={() => {
            clearHistory();
            setHistory([]);
          }}
        />
      </div>
      <div className="min-w-0">
        {link?.isWhole === false && (
          <div role="alert" className="mb-4">
            <Callout>{t(link.query === '' ? 'link.unreadable' : 'link.cutOff')}</Callout>
          </div>
        )}
        <EditorLink {...OTHER_EDITORS[editor].above} onOpen={change} />
        <CostMeter draft={draft} />
        {editor === 'full' ? (
          <section aria-label={t('title')} className="playground-editor h-[46rem] max-h-[85dvh] min-h-[30rem] border border-rule">
            {/* GraphiQL speaks English only. */}
            <div lang="en" className="h-full">
              <GraphiQLEditor
                question={{ ...draft, ...asked }}
                draftReader={draftReader}
                onAnswer={receiveFromEditor}
                onDraft={setDraft}
              />
            </div>
          </section>
        ) : (
          <div className={editor === 'form' ? 'grid gap-8 lg:grid-cols-2' : ''}>
            {editor === 'form' && (
              <section aria-labelledby="question-form" className="min-w-0">
                <h2 id="question-form" className="mb-3 text-h3">
                  {t('form.title')}
                </h2>
                <div className="relative max-h-[75dvh] overflow-y-auto border border-rule p-4">
                  <QueryForm text={draft.query} operation={operation} onChange={changeByForm} />
                </div>
              </section>
            )}
            <PlainEditor
              isNarrow={editor === 'form'}
              draft={draft}
              onChange={setDraft}
              operation={operation}
              onOperation={setChosenOperation}
              onRun={ask}
              onStop={stop}
              run={lastRun}
              isRunning={isRunning}
            >
              {answer.json !== '' && !isRunning && (
                <Button variant="secondary" onClick={() => answerPlace.current?.focus()}>
                  {t('text.toAnswer')}
                </Button>
              )}
            </PlainEditor>
          </div>
        )}
        <div className="mt-4">
          <EditorLink {...OTHER_EDITORS[editor].below} onOpen={change} />
        </div>
        <div className="mt-6">
          <CopyBar readDraft={readDraft} look={look} />
        </div>
      </div>
      <div ref={answerPlace} tabIndex={-1} className="min-w-0 scroll-mt-20 xl:col-span-2">
        <AnswerPanel
          json={answer.json}
          origin={answer.origin}
          look={look}
          onLook={setLook}
          onAsk={askOther}
          onTurn={turnTo}
          onBack={earlier === null || isRunning ? null : () => choose(earlier)}
        />
      </div>
    </div>
  );
}

type EditorLinkProps = {
  kind: EditorKind;
  label: 'openForm' | 'closeForm' | 'openFull' | 'openText';
  about: 'aboutForm' | 'aboutFull' | 'aboutText';
  onOpen: (kind: EditorKind) => void;
};

/** Opens another editor. Whatever it leads to, it stays the same button: the focus stays on it. */
function EditorLink({ kind, label, about, onOpen }: EditorLinkProps) {
  const t = useTranslations('playground.editor');
  return (
    <p className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="text-note text-ink-soft">{t(about)}</span>
      <Button variant="secondary" onClick={() => onOpen(kind)}>
        {t(label)}
      </Button>
    </p>
  );
}

function draftOf(slug: RecipeSlug): Draft {
  return { query: findRecipe(slug).query, variables: findRecipe(slug).variables ?? '' };
}

/** The recipe that stands in the editor unchanged. */
function findSlug(query: string): RecipeSlug | undefined {
  return RECIPES_BY_THEME.flatMap<{ slug: RecipeSlug; query: string }>(({ recipes }) => recipes).find(
    (recipe) => recipe.query === query,
  )?.slug;
}
