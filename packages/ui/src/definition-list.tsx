import type { ReactNode } from 'react';

export type Definition = { term: string; description: ReactNode };

type DefinitionListProps = {
  items: readonly Definition[];
  /** Each value under its label, for a narrow margin. */
  isStacked?: boolean;
};

/** Pairs of a label and its value. Pairs without a value are left out. */
export function DefinitionList({ items, isStacked = false }: DefinitionListProps) {
  const present = items.filter(({ description }) => description !== null && description !== undefined && description !== '');
  const layout = isStacked
    ? 'grid-cols-2 gap-x-6 gap-y-4 lg:grid-cols-1'
    : 'grid-cols-[minmax(5.5rem,auto)_minmax(0,1fr)] gap-x-5 gap-y-1.5';
  return (
    <dl className={`grid text-note ${layout}`}>
      {present.map(({ term, description }) => (
        <div key={term} className={isStacked ? '' : 'contents'}>
          <dt className="text-ink-soft">{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
