import type { Draft } from './share-link.ts';

const KEY = 'tumen.playground.history';

/** How many questions the device keeps. */
const MOST = 15;

/** The questions that were run on this device, the newest first; none where the browser keeps nothing. */
export function readHistory(): readonly Draft[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isDraft) : [];
  } catch {
    return [];
  }
}

/** Keeps a question that was run, once. Returns the history with it, even where the browser keeps nothing. */
export function addToHistory(history: readonly Draft[], { query, variables }: Draft): readonly Draft[] {
  const others = history.filter((draft) => draft.query !== query || draft.variables !== variables);
  const next = [{ query, variables }, ...others].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // A private window or a full disk: the list then lasts as long as the page.
  }
  return next;
}

/** Forgets all of them. */
export function clearHistory() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where storage is forbidden nothing was kept.
  }
}

/** What a question is called in a list: the name of its operation, else its first words. */
export function titleOf({ query }: Draft): string {
  const name = /^\s*(?:query|mutation|subscription)\s+(\w+)/m.exec(query)?.[1];
  return (
    name ??
    query
      .replaceAll(/#.*|\s+/g, ' ')
      .replaceAll(/ {2,}/g, ' ')
      .trim()
      .slice(0, 60)
  );
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null || !('query' in value) || !('variables' in value)) return false;
  return typeof value.query === 'string' && typeof value.variables === 'string';
}
