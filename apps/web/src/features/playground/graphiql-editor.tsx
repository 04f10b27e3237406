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
// Answers come whole. Read as a stream, one that is still on its way would be stopped by running its question again.
const fetcher = createGraphiQLFetcher({ url: '/graphql', fetch: memory.fetch, enableIncrementalDelivery: false });

/** A question to show in the editor; `count` tells it from the one before, so that the same question can be chosen again. */
type AskedQuestion = {
  readonly query: string;
  readonly variables?: string;
  readonly count: number;
  /** Whether its answer is wanted at once. */
  readonly isToRun: boolean;
};

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
      <FirstRun />
      <QuestionOpener question={question} />
      <DraftProvider draftReader={draftReader} onDraft={onDraft} />
      <AnswerReporter onAnswer={onAnswer} />
    </GraphiQL>
  );
}

/** Runs what the editor opens with, so that half of it is not an empty field. What is not whole or would change anything waits for its reader. */
function FirstRun() {
  const { run } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const operations = useGraphiQL((state) => state.operations);
  const opened = useRef<string>(undefined);
  const hasRun = useRef(false);

  useEffect(() => {
    if (queryEditor === undefined || responseEditor === undefined) return;
    opened.current ??= queryEditor.getValue();
    if (hasRun.current || queryEditor.getValue() !== opened.current || operations === undefined) return;
    if (operations.length === 0 || operations.some(({ operation }) => operation !== 'query')) return;
    hasRun.current = true;
    if (responseEditor.getValue() === '') void run();
  }, [queryEditor, responseEditor, operations, run]);

  return null;
}

/** Puts a newly chosen question into a tab of its own: what the visitor wrote stays in the others. */
function QuestionOpener({ question }: { question: AskedQuestion }) {
  const { addTab, setOperationName, run } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const shown = useRef(question.count);

  useEffect(() => {
    if (queryEditor === undefined || variableEditor === undefined || question.count === shown.current) return;
    if (queryEditor.getValue().trim() !== '' && queryEditor.getValue() !== question.query) addTab();
    queryEditor.setValue(question.query);
    if (question.variables !== undefined) variableEditor.setValue(question.variables);
    // The editor reads the name from the text only after a pause; a quick visitor would send that of the question before.
    setOperationName(/^query (\w+)/m.exec(question.query)?.[1] ?? '');
    shown.current = question.count;
    if (question.isToRun) void run();
  }, [question, queryEditor, variableEditor, addTab, setOperationName, run]);

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
