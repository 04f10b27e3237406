'use client';

import { buttonClass } from '@tumen/ui/button';
import { inputClass } from '@tumen/ui/search-box';
import { type KeyboardEvent, useCallback, useEffect, useId, useState } from 'react';
import { optionAfter, SuggestionList, SuggestionOption } from '@/features/suggestions/suggestion-list.tsx';
import { type AskSuggestions, useSuggestions } from '@/features/suggestions/use-suggestions.ts';
import type { Suggestion } from './fetch-suggestions.ts';
import { MAX_QUERY_LENGTH } from './max-query-length.ts';
import { Spans } from './spans.tsx';

type InstantSearchProps = {
  locale: string;
  defaultValue: string;
  words: {
    label: string;
    placeholder: string;
    submit: string;
    suggestions: string;
    /** What is read out, by the number of suggestions. */
    found: readonly string[];
    kinds: Readonly<Record<string, string>>;
  };
};

/**
 * The text field of the search, which offers pages while a reader types: the combobox of the WAI-ARIA Authoring Practices with a list that
 * is chosen from by hand. Without a script it is the field of a plain form, and Enter without a choice sends it.
 */
export function InstantSearch({ locale, defaultValue, words }: InstantSearchProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isDismissed, setIsDismissed] = useState(true);
  const [active, setActive] = useState(-1);
  const [isAwake, setIsAwake] = useState(false);
  const ask = useCallback<AskSuggestions<Suggestion>>(
    async (text, signal) => {
      // Loaded with the first letters: a page on which nobody searches does without it.
      const { fetchSuggestions } = await import('./fetch-suggestions.ts');
      return fetchSuggestions(text, locale, signal);
    },
    [locale],
  );
  const suggestions = useSuggestions(typed, ask);
  useEffect(() => setIsAwake(true), []);

  const shown = isDismissed ? [] : (suggestions ?? []);
  const isOpen = shown.length > 0;
  const chosen = shown[active];
  const optionId = (index: number) => `${id}-${index}`;

  const onKeyDown = (event: KeyboardEvent) => {
    // A syllable that is still being put together takes the keys itself.
    if (event.nativeEvent.isComposing) return;
    const next = optionAfter(event.key, isOpen ? active : -1, suggestions?.length ?? 0);
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      window.location.assign(chosen.href);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      setIsDismissed(true);
      setActive(-1);
    } else if (next !== undefined && suggestions && suggestions.length > 0) {
      event.preventDefault();
      setIsDismissed(false);
      setActive(next);
    }
  };

  return (
    <>
      <label htmlFor={id} className="mb-1 w-full text-note text-ink-soft">
        {words.label}
      </label>
      <div className="relative min-w-0 flex-1">
        <input
          id={id}
          type="search"
          name="q"
          autoComplete="off"
          maxLength={MAX_QUERY_LENGTH}
          defaultValue={defaultValue}
          placeholder={words.placeholder}
          className={`${inputClass} w-full`}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setIsDismissed(false);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setIsDismissed(true)}
          {...(isAwake && {
            role: 'combobox',
            'aria-autocomplete': 'list',
            'aria-expanded': isOpen,
            'aria-controls': `${id}-list`,
            'aria-activedescendant': chosen && optionId(active),
          })}
        />
        {isAwake && (
          <SuggestionList id={`${id}-list`} label={words.suggestions} isOpen={isOpen}>
            {shown.map(({ href, locale: language, title, kind }, index) => (
              <SuggestionOption
                key={href}
                id={optionId(index)}
                isActive={index === active}
                onChoose={() => window.location.assign(href)}
              >
                <span lang={language}>
                  <Spans spans={title} />
                </span>{' '}
                <span className="shrink-0 text-note text-ink-soft">{words.kinds[kind] ?? ''}</span>
              </SuggestionOption>
            ))}
          </SuggestionList>
        )}
        {isAwake && (
          <span role="status" className="sr-only">
            {isDismissed || suggestions === null ? '' : words.found[suggestions.length]}
          </span>
        )}
      </div>
      <button type="submit" className={buttonClass()}>
        {words.submit}
      </button>
    </>
  );
}
