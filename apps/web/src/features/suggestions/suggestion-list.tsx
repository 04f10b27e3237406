import type { ReactNode } from 'react';

type SuggestionListProps = {
  /** What `aria-controls` of the field names. */
  id: string;
  label: string;
  lang?: string;
  isOpen: boolean;
  children: ReactNode;
};

/** The list below a combobox. It stands in a box that is positioned. */
export function SuggestionList({ id, label, lang, isOpen, children }: SuggestionListProps) {
  return (
    <div
      id={id}
      role="listbox"
      lang={lang}
      aria-label={label}
      hidden={!isOpen}
      className="absolute top-full right-0 left-0 z-20 border border-t-0 border-rule-strong bg-card"
    >
      {children}
    </div>
  );
}

type SuggestionOptionProps = {
  /** What `aria-activedescendant` of the field names. */
  id: string;
  isActive: boolean;
  onChoose: () => void;
  children: ReactNode;
};

/** One of them: what it is called, and at the other end what tells it from others. */
export function SuggestionOption({ id, isActive, onChoose, children }: SuggestionOptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className="cursor-pointer border-t border-rule px-3 py-2 wrap-anywhere hover:bg-wash aria-selected:bg-wash aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-accent sm:flex sm:items-baseline sm:justify-between sm:gap-4"
      // Else the field would lose the focus, and with it the list, before the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}

/** Which option an arrow key leads to from the active one; -1 is the field. Undefined for other keys. */
export function optionAfter(key: string, active: number, count: number): number | undefined {
  if (key === 'ArrowDown') return active + 1 >= count ? 0 : active + 1;
  if (key === 'ArrowUp') return active <= 0 ? count - 1 : active - 1;
  return undefined;
}
