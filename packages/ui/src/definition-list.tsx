import type { ReactNode } from 'react';

export type Definition = { term: string; description: ReactNode };

/** Pairs of a label and its value, aligned in two columns. Pairs without a value are left out. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  const present = items.filter(({ description }) => description !== null && description !== undefined && description !== '');
  return (
    <dl className="grid grid-cols-[minmax(5.5rem,auto)_minmax(0,1fr)] gap-x-5 gap-y-1.5 text-note">
      {present.map(({ term, description }) => (
        <div key={term} className="contents">
          <dt className="text-ink-soft">{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
