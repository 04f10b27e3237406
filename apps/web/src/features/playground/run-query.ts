import { type ContentVersion, readContentVersion } from './content-version.ts';
import { parseVariables, type VariablesFault } from './parse-variables.ts';
import type { TextPlace } from './text-place.ts';

/** A question as it was typed. */
export type QueryRequest = {
  readonly query: string;
  /** JSON as it was typed; empty where there are none. */
  readonly variables: string;
  /** Which operation of the document to run, where it has several. */
  readonly operationName?: string | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** One error of an answer, in the shape of the GraphQL specification. */
export type AnswerError = {
  readonly message: string;
  readonly locations?: readonly TextPlace[];
  readonly path?: readonly (string | number)[];
};

type Answer = { readonly data?: unknown; readonly errors?: readonly AnswerError[] };

/** What an operation cost, in points, and what it may cost. */
type QueryCost = { readonly requested: number; readonly limit: number };

/** What became of a question. */
export type QueryRun =
  | {
      readonly kind: 'answered';
      /** 200 where the operation ran, even with errors in single fields; 4xx where it was refused. */
      readonly status: number;
      readonly answer: Answer;
      /** The answer as it was sent. */
      readonly text: string;
      /** Null where the operation did not come to run. */
      readonly cost: QueryCost | null;
      /** The content that it was made from; null where it does not come from the public archive alone, and where it did not come to run. */
      readonly version: ContentVersion | null;
    }
  | { readonly kind: 'badVariables'; readonly fault: VariablesFault }
  | { readonly kind: 'unreachable' }
  /** Something between this page and the API answered in its place. */
  | { readonly kind: 'notJson'; readonly status: number; readonly text: string };

/**
 * Sends a question to the API of this site. Everything that can go wrong is a kind of outcome; only the abort of `signal` rejects.
 */
export async function runQuery({ query, variables, operationName, signal }: QueryRequest): Promise<QueryRun> {
  const parsed = parseVariables(variables);
  if (parsed.fault !== null) return { kind: 'badVariables', fault: parsed.fault };
  let response: Response;
  let text: string;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables: parsed.variables, operationName }),
      signal: signal ?? null,
    });
    text = await response.text();
  } catch (error) {
    if (signal?.aborted) throw error;
    return { kind: 'unreachable' };
  }
  const answer = readAnswer(text);
  const { status } = response;
  if (answer === null) return { kind: 'notJson', status, text };
  const cost = readCost(response.headers.get('graphql-cost'));
  return {
    kind: 'answered',
    status,
    answer,
    text,
    cost,
    version: readContentVersion(response.headers.get('tumen-content-version')),
  };
}

function readAnswer(text: string): Answer | null {
  try {
    const answer = JSON.parse(text);
    return typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer) ? answer : null;
  } catch {
    return null;
  }
}

/** Reads `12;limit=5000`, as the API writes it into the header `GraphQL-Cost`. */
function readCost(header: string | null): QueryCost | null {
  const parts = /^(\d+);limit=(\d+)$/.exec(header ?? '');
  return parts === null ? null : { requested: Number(parts[1]), limit: Number(parts[2]) };
}
