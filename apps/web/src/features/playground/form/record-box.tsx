import { inputClass } from '@tumen/ui/search-box';
import { useLocale, useTranslations } from 'next-intl';
import { type ComponentProps, type KeyboardEvent, useCallback, useId, useState } from 'react';
import { optionAfter, SuggestionList, SuggestionOption } from '@/features/suggestions/suggestion-list.tsx';
import { type AskSuggestions, useSuggestions } from '@/features/suggestions/use-suggestions.ts';
import { fetchRecords, type NamedRecord } from './fetch-records.ts';
import type { SuggestedKind } from './suggested-kind.ts';

type RecordBoxProps = Pick<ComponentProps<'input'>, 'id' | 'aria-describedby'> & {
  kind: SuggestedKind;
  /** What was typed; of several with commas the last one is being named. */
  typed: string;
  hasSeveral: boolean;
  onType: (typed: string) => void;
};

/**
 * A line for short names, which offers records by their names in any language while somebody types, and writes the short name of the chosen
 * one: the combobox of the WAI-ARIA Authoring Practices with a list that is chosen from by hand.
 */
export function RecordBox({ kind, typed, hasSeveral, onType, ...common }: RecordBoxProps) {
  const t = useTranslations('playground.form');
  const locale = useLocale();
  const listId = useId();
  const [asked, setAsked] = useState('');
  const [active, setActive] = useState(-1);
  const ask = useCallback<AskSuggestions<NamedRecord>>(
    (text, signal) => fetchRecords(kind, text, locale, signal),
    [kind, locale],
  );
  const found = useSuggestions(asked, ask);
  const shown = asked === '' ? [] : (found ?? []);
  const isOpen = shown.length > 0;
  const chosen = shown[active];
  const optionId = (index: number) => `${listId}-${index}`;
  const close = () => {
    setAsked('');
    setActive(-1);
  };
  const choose = ({ slug }: NamedRecord) => {
    const others = hasSeveral ? typed.split(',').slice(0, -1) : [];
    onType([...others.map((other) => other.trim()), slug].join(', '));
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A syllable that is still being put together takes the keys itself.
    if (event.nativeEvent.isComposing || !isOpen) return;
    const next = optionAfter(event.key, active, shown.length);
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen);
    else if (next !== undefined) setActive(next);
    else return;
    event.preventDefault();
  };
  return (
    <div className="relative min-w-0">
      <input
        {...common}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={chosen && optionId(active)}
        value={typed}
        onChange={({ target: { value } }) => {
          onType(value);
          setAsked((hasSeveral ? value.split(',').at(-1) : value)?.trim() ?? '');
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
        autoCapitalize="off"
        autoComplete="off"
        spellCheck={false}
        className={`${inputClass} w-full min-w-0`}
      />
      <SuggestionList id={listId} label={t('records')} lang={locale} isOpen={isOpen}>
        {shown.map((record, index) => (
          <SuggestionOption key={record.slug} id={optionId(index)} isActive={index === active} onChoose={() => choose(record)}>
            <span lang={record.language}>{record.title}</span> <code className="text-note text-ink-soft">{record.slug}</code>
          </SuggestionOption>
        ))}
      </SuggestionList>
      <span role="status" lang={locale} className="sr-only">
        {asked !== '' && found !== null && t('found', { count: found.length })}
      </span>
    </div>
  );
}
