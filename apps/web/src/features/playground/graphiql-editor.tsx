'use client';

// The workers have to be known before the editor starts; Turbopack takes the webpack entry.
import 'graphiql/setup-workers/webpack';
import 'graphiql/style.css';
import './playground.css';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { type RefObject, useEffect, useRef } from 'react';
import { AnswerMemory } from './answer-memory.ts';
import type { AnswerOrigin } from './answer-origin.ts';
import type { Draft } from './share-link.ts';

const memory = new AnswerMemory();
const fetcher = createGraphiQLFetcher({ url: '/graphql', fetch: memory.fetch });

/** A question to show in the editor; `asked` counts, so that the same question can be chosen again. */
type AskedQuestion = { readonly query: string; readonly variables?: string; readonly asked: number };

/** Reads what stands in the open tab; null before the editor is there. */
type DraftReader = RefObject<(() => Draft) | null>;

type GraphiQLEditorProps = {
  question: AskedQuestion;
  draftReader: DraftReader;
  /**
   * Gets the answer in the open tab, as JSON: empty before there is one. With it comes its question, null for an answer of an earlier visit.
   * Has to stay the same function.
   */
  onAnswer: (json: string, origin: AnswerOrigin | null) => void;
  /** Gets what stands in the open tab whenever it changes. Has to stay the same function. */
  onDraft: (draft: Draft) => void;
};

/** GraphiQL with the schema explorer and history, all of it served by this site. */
export function GraphiQLEditor({ question, draftReader, onAnswer, onDraft }: GraphiQLEditorProps) {
  return (
    <GraphiQL
      fetcher={fetcher}
      initialQuery={question.query}
      initialVariables={question.variables ?? ''}
      isHeadersEditorEnabled={false}
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <span className="sr-only">GraphiQL</span>
      </GraphiQL.Logo>
      <QuestionOpener question={question} />
      <DraftProvider draftReader={draftReader} onDraft={onDraft} />
      <AnswerReporter onAnswer={onAnswer} />
    </GraphiQL>
  );
}

/** Puts a newly chosen question into a tab of its own: what the visitor wrote stays in the others. */
function QuestionOpener({ question }: { question: AskedQuestion }) {
  const { addTab, setOperationName } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const shown = useRef(question.asked);

  useEffect(() => {
    if (queryEditor === undefined || variableEditor === undefined || question.asked === shown.current) return;
    if (queryEditor.getValue().trim() !== '' && queryEditor.getValue() !== question.query) addTab();
    queryEditor.setValue(question.query);
    if (question.variables !== undefined) variableEditor.setValue(question.variables);
    // The editor reads the name from the text only after a pause; a quick visitor would send that of the question before.
    setOperationName(/^query (\w+)/m.exec(question.query)?.[1] ?? '');
    shown.current = question.asked;
  }, [question, queryEditor, variableEditor, addTab, setOperationName]);

  return null;
}

/** Lets the page around the editor read what stands in it, now and whenever it changes. */
function DraftProvider({ draftReader, onDraft }: Pick<GraphiQLEditorProps, 'draftReader' | 'onDraft'>) {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  useEffect(() => {
    if (queryEditor === undefined) return;
    const read = () => ({ query: queryEditor.getValue(), variables: variableEditor?.getValue() ?? '' });
    const report = () => onDraft(read());
    draftReader.current = read;
    report();
    const listening = [queryEditor, variableEditor].map((editor) => editor?.onDidChangeModelContent(report));
    return () => {
      draftReader.current = null;
      for (const each of listening) each?.dispose();
    };
  }, [queryEditor, variableEditor, draftReader, onDraft]);

  return null;
}

/** Reports from the pane of the answer rather than from the fetcher: it has the answer of the open tab, and put together if it came in parts. */
function AnswerReporter({ onAnswer }: Pick<GraphiQLEditorProps, 'onAnswer'>) {
  const responseEditor = useGraphiQL((state) => state.responseEditor);

  useEffect(() => {
    if (responseEditor === undefined) return;
    const report = () => onAnswer(responseEditor.getValue(), memory.find(responseEditor.getValue()));
    report();
    const listening = responseEditor.onDidChangeModelContent(report);
    return () => listening.dispose();
  }, [responseEditor, onAnswer]);

  return null;
}
