import { inputClass } from '@tumen/ui/search-box';
import { useLocale, useTranslations } from 'next-intl';
import { type ComponentProps, type KeyboardEvent, useId, useState } from 'react';
import type { NamedRecord } from './fetch-records.ts';
import type { SuggestedKind } from './suggested-kind.ts';
import { useRecords } from './use-records.ts';

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
  const found = useRecords(kind, asked);
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
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen);
    else if (event.key === 'ArrowDown') setActive((active + 1) % shown.length);
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? shown.length - 1 : active - 1);
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
      <div
        id={listId}
        role="listbox"
        lang={locale}
        aria-label={t('records')}
        hidden={!isOpen}
        className="absolute top-full right-0 left-0 z-20 border border-t-0 border-rule-strong bg-card"
      >
        {shown.map((record, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          <div
            key={record.slug}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            className="cursor-pointer border-t border-rule px-3 py-2 wrap-anywhere hover:bg-wash aria-selected:bg-wash aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-accent"
            // Else the field would lose the focus, and with it the list, before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(record)}
          >
            <span lang={record.language}>{record.title}</span> <code className="text-note text-ink-soft">{record.slug}</code>
          </div>
        ))}
      </div>
      <span role="status" lang={locale} className="sr-only">
        {asked !== '' && found !== null && t('found', { count: found.length })}
      </span>
    </div>
  );
}
