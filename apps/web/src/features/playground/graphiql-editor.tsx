'use client';

// The workers have to be known before the editor starts; Turbopack takes the webpack entry.
import 'graphiql/setup-workers/webpack';
import 'graphiql/style.css';
import './playground.css';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useEffect, useRef } from 'react';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

/** A question to show in the editor; `asked` counts, so that the same question can be chosen again. */
export type AskedQuestion = { readonly query: string; readonly asked: number };

/** GraphiQL with the schema explorer and history, all of it served by this site. */
export function GraphiQLEditor({ question }: { question: AskedQuestion }) {
  return (
    <GraphiQL fetcher={fetcher} initialQuery={question.query} isHeadersEditorEnabled={false} shouldPersistHeaders={false}>
      <GraphiQL.Logo>
        <span className="sr-only">GraphiQL</span>
      </GraphiQL.Logo>
      <QuestionOpener question={question} />
    </GraphiQL>
  );
}

/** Puts a newly chosen question into a tab of its own: what the visitor wrote stays in the others. */
function QuestionOpener({ question }: { question: AskedQuestion }) {
  const { addTab, setOperationName } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const shown = useRef(0);

  useEffect(() => {
    if (queryEditor === undefined || question.asked === shown.current) return;
    if (queryEditor.getValue().trim() !== '' && queryEditor.getValue() !== question.query) addTab();
    queryEditor.setValue(question.query);
    // The editor reads the name from the text only after a pause; a quick visitor would send that of the question before.
    setOperationName(/^query (\w+)/.exec(question.query)?.[1] ?? '');
    shown.current = question.asked;
  }, [question, queryEditor, addTab, setOperationName]);

  return null;
}
