import { useEffect, useState } from 'react';
import { MAX_QUERY_LENGTH } from '@/features/search/max-query-length.ts';

/** So long a reader pauses between letters that do not end a word. */
const PAUSE_MS = 120;
const SHORTEST = 2;

/** Asks what fits a text. May reject: then nothing is suggested. */
export type AskSuggestions<Item> = (text: string, signal: AbortSignal) => Promise<readonly Item[]>;

/**
 * What fits a text, while it is typed: null before an answer, and where there is none. The question before is let go.
 *
 * @param ask has to stay the same function while it means the same.
 */
export function useSuggestions<Item>(text: string, ask: AskSuggestions<Item>): readonly Item[] | null {
  const [found, setFound] = useState<readonly Item[] | null>(null);
  const wanted = text.trim();
  const isAskable = [...wanted].length >= SHORTEST && wanted.length <= MAX_QUERY_LENGTH;

  useEffect(() => {
    if (!isAskable) return setFound(null);
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const suggestions = await ask(wanted, abort.signal);
        if (!abort.signal.aborted) setFound(suggestions);
      } catch {
        // The field works without; the next letter asks again.
        if (!abort.signal.aborted) setFound(null);
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [wanted, isAskable, ask]);

  return isAskable ? found : null;
}
