import { useLocale } from 'next-intl';
import { useEffect, useState } from 'react';
import { fetchRecords, type NamedRecord } from './fetch-records.ts';
import type { SuggestedKind } from './suggested-kind.ts';

/** How long typing rests before the API is asked, in milliseconds. */
const PAUSE_MS = 200;
const SHORTEST = 2;
const LONGEST = 200;

const NONE: readonly NamedRecord[] = [];

/** The records whose names fit a text, while it is typed; null before an answer. */
export function useRecords(kind: SuggestedKind, text: string): readonly NamedRecord[] | null {
  const locale = useLocale();
  const [found, setFound] = useState<readonly NamedRecord[] | null>(null);
  const wanted = text.trim();
  const isAskable = [...wanted].length >= SHORTEST && wanted.length <= LONGEST;
  useEffect(() => {
    setFound(null);
    if (!isAskable) return;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      // What the field no longer waits for need not arrive.
      fetchRecords(kind, wanted, locale, leaving.signal).then(setFound, () => {});
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [kind, wanted, isAskable, locale]);
  return isAskable ? found : NONE;
}
