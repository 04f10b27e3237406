'use client';

import { buttonClass } from '@tumen/ui/button';
import { inputClass } from '@tumen/ui/search-box';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { Suggestion } from './fetch-suggestions.ts';
import { MAX_QUERY_LENGTH } from './max-query-length.ts';
import { Spans } from './spans.tsx';
import { useSuggestions } from './use-suggestions.ts';

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
  const suggestions = useSuggestions(typed, locale);
  useEffect(() => setIsAwake(true), []);

  const shown = isDismissed ? [] : (suggestions ?? []);
  const isOpen = shown.length > 0;
  const chosen = shown[active];
  const optionId = (index: number) => `${id}-${index}`;

  const onKeyDown = (event: KeyboardEvent) => {
    // A syllable that is still being put together takes the keys itself.
    if (event.nativeEvent.isComposing) return;
    const action = KEYS[event.key];
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      window.location.assign(chosen.href);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      setIsDismissed(true);
      setActive(-1);
    } else if (action && suggestions && suggestions.length > 0) {
      event.preventDefault();
      setIsDismissed(false);
      setActive(action(isOpen ? active : -1, suggestions.length));
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
          <div
            id={`${id}-list`}
            role="listbox"
            aria-label={words.suggestions}
            hidden={!isOpen}
            className="absolute top-full right-0 left-0 z-20 border border-t-0 border-rule-strong bg-card"
          >
            {shown.map((suggestion, index) => (
              <Option
                key={suggestion.href}
                id={optionId(index)}
                suggestion={suggestion}
                kind={words.kinds[suggestion.kind] ?? ''}
                isActive={index === active}
              />
            ))}
          </div>
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

type OptionProps = { id: string; suggestion: Suggestion; kind: string; isActive: boolean };

function Option({ id, suggestion, kind, isActive }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className="cursor-pointer border-t border-rule px-3 py-2 hover:bg-wash aria-selected:bg-wash aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-accent sm:flex sm:items-baseline sm:justify-between sm:gap-4"
      // Else the field would lose the focus, and with it the list, before the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => window.location.assign(suggestion.href)}
    >
      <span lang={suggestion.locale}>
        <Spans spans={suggestion.title} />
      </span>{' '}
      <span className="shrink-0 text-note text-ink-soft">{kind}</span>
    </div>
  );
}

/** Which option a key leads to; -1 is the field. */
const KEYS: Readonly<Record<string, (active: number, count: number) => number>> = {
  ArrowDown: (active, count) => (active + 1 >= count ? 0 : active + 1),
  ArrowUp: (active, count) => (active <= 0 ? count - 1 : active - 1),
};
