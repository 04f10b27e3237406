import { useCallback, useEffect, useRef, useState } from 'react';
import { type QueryRequest, type QueryRun, runQuery } from './run-query.ts';

/** Runs questions one at a time: a new one aborts the one before it. */
export function useQueryRun(onDone: (run: QueryRun, request: Omit<QueryRequest, 'signal'>) => void) {
  const [isRunning, setIsRunning] = useState(false);
  const running = useRef<AbortController | null>(null);

  const run = useCallback(
    async (request: Omit<QueryRequest, 'signal'>) => {
      running.current?.abort();
      const abort = new AbortController();
      running.current = abort;
      setIsRunning(true);
      try {
        onDone(await runQuery({ ...request, signal: abort.signal }), request);
      } catch (error) {
        if (!abort.signal.aborted) throw error;
      } finally {
        if (running.current === abort) setIsRunning(false);
      }
    },
    [onDone],
  );
  const stop = useCallback(() => {
    running.current?.abort();
    setIsRunning(false);
  }, []);
  useEffect(() => () => running.current?.abort(), []);

  return { run, stop, isRunning };
}
