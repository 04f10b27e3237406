import type { Plugin } from 'graphql-yoga';
import { httpError } from '../http-error.ts';

/** Ends an operation after `timeoutMs`, or at once when its client has gone, and starts no further resolver of it. */
export function useRequestTimeout(timeoutMs: number): Plugin {
  return {
    onExecute({ args }) {
      const overdue = new AbortController();
      const timer = setTimeout(
        () => overdue.abort(httpError(503, 'TIMEOUT', `The operation took longer than ${timeoutMs} ms. Ask for less at once.`)),
        timeoutMs,
      );
      // The executor reads the signal, its published types do not know it.
      Object.assign(args, { signal: AbortSignal.any([overdue.signal, args.contextValue.request.signal]) });
      return { onExecuteDone: () => clearTimeout(timer) };
    },
  };
}
