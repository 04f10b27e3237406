import { useEffect, useState } from 'react';
import type { Suggestion } from './fetch-suggestions.ts';

/** So long a reader pauses between letters that do not end a word. */
const PAUSE_MS = 120;
const SHORTEST = 2;
const LONGEST = 200;

/** What fits a text, while it is typed: null before an answer, and when the API gives none. The question before is let go. */
export function useSuggestions(text: string, locale: string): readonly Suggestion[] | null {
  const [found, setFound] = useState<readonly Suggestion[] | null>(null);
  const wanted = text.trim();
  const isAskable = [...wanted].length >= SHORTEST && wanted.length <= LONGEST;

  useEffect(() => {
    if (!isAskable) return setFound(null);
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        // Loaded with the first letters: a page on which nobody searches does without it.
        const { fetchSuggestions } = await import('./fetch-suggestions.ts');
        const suggestions = await fetchSuggestions(wanted, locale, abort.signal);
        if (!abort.signal.aborted) setFound(suggestions);
      } catch {
        // The form works without; the next letter asks again.
        if (!abort.signal.aborted) setFound(null);
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [wanted, isAskable, locale]);

  return isAskable ? found : null;
}
