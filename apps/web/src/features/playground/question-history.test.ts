import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addToHistory, clearHistory, readHistory, titleOf } from './question-history.ts';

const draft = (query: string, variables = '') => ({ query, variables });

function stubStorage(kept = new Map<string, string>()) {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
}

describe('the history of questions', () => {
  beforeEach(() => stubStorage());

  it('keeps the newest first, each once, and forgets the oldest', () => {
    let history = readHistory();
    for (let number = 1; number <= 20; number += 1) history = addToHistory(history, draft(`{ q${number} }`));
    history = addToHistory(history, draft('{ q18 }'));
    history = addToHistory(history, draft('{ q18 }', '{"first": 2}'));
    expect(readHistory()).toEqual(history);
    expect(history.map(({ query }) => query).slice(0, 4)).toEqual(['{ q18 }', '{ q18 }', '{ q20 }', '{ q19 }']);
    expect(history).toHaveLength(15);
    clearHistory();
    expect(readHistory()).toEqual([]);
  });

  it('is empty where the browser holds something else, and lasts as long as the page where it keeps nothing', () => {
    stubStorage(new Map([['tumen.playground.history', '{"broken"']]));
    expect(readHistory()).toEqual([]);
    stubStorage(new Map([['tumen.playground.history', '[{"query": 1}, {"query": "{ a }", "variables": ""}]']]));
    expect(readHistory()).toEqual([draft('{ a }')]);
    vi.stubGlobal('localStorage', undefined);
    expect(readHistory()).toEqual([]);
    expect(addToHistory([], draft('{ a }'))).toEqual([draft('{ a }')]);
    expect(clearHistory).not.toThrow();
  });
});

it('calls a question by its name, else by its first words', () => {
  expect(titleOf(draft('# of wars\nquery Wars { events { totalCount } }'))).toBe('Wars');
  expect(titleOf(draft('# of wars\n{\n  events {\n    totalCount\n  }\n}'))).toBe('{ events { totalCount } }');
});
