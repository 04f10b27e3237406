import { type DocumentNode, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from '../logger.ts';
import { requestIdOf } from '../request-id.ts';

type NotedArgs = {
  readonly contextValue: { readonly request: Request };
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
};

type Trace = { readonly startedAt: number; operation?: string; errors?: readonly unknown[] };

/** Names in a document are chosen by the client: enough of one to recognize the operation, not enough to fill the disk. */
const MAX_NAME_LENGTH = 80;

/** Logs one line for each request: what was asked, how it ended, how long it took. */
export function useRequestLog(log: Logger): Plugin {
  const traces = new WeakMap<Request, Trace>();

  function note({ contextValue, document, operationName }: NotedArgs): void {
    const trace = traces.get(contextValue.request);
    const operation = getOperationAST(document, operationName);
    if (trace && operation) trace.operation = `${operation.operation} ${operation.name?.value ?? ''}`.slice(0, MAX_NAME_LENGTH);
  }

  return {
    onRequest({ request }) {
      traces.set(request, { startedAt: performance.now() });
    },
    onExecute: ({ args }) => note(args),
    onSubscribe: ({ args }) => note(args),
    onResultProcess({ request, result }) {
      const trace = traces.get(request);
      if (trace && 'errors' in result) trace.errors = result.errors?.map((error) => error.extensions.code) ?? [];
    },
    onResponse({ request, response }) {
      const trace = traces.get(request);
      const requestId = requestIdOf(request);
      response.headers.set('X-Request-Id', requestId);
      log.info(
        {
          requestId,
          method: request.method,
          operation: trace?.operation?.trimEnd(),
          status: response.status,
          errors: trace?.errors,
          durationMs: trace && Math.round(performance.now() - trace.startedAt),
        },
        'request',
      );
    },
  };
}
