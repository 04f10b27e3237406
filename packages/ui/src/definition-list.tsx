import type { ReactNode } from 'react';

export type Definition = { term: string; description: ReactNode };

type DefinitionListProps = {
  items: readonly Definition[];
  /** Each value under its label: one column in a narrow margin, up to four where there is room. */
  isStacked?: boolean;
};

/** What React shows nothing for. */
const NOTHING: ReadonlySet<ReactNode> = new Set([null, undefined, false, '']);

/** Pairs of a label and its value. Pairs without a value are left out. */
export function DefinitionList({ items, isStacked = false }: DefinitionListProps) {
  const present = items.filter(({ description }) => !NOTHING.has(description));
  const layout = isStacked
    ? 'gap-x-6 gap-y-4 @3xs:grid-cols-2 @lg:grid-cols-4'
    : 'grid-cols-[minmax(5.5rem,auto)_minmax(0,1fr)] gap-x-5 gap-y-1.5';
  return (
    <div className="@container">
      <dl className={`grid text-note ${layout}`}>
        {present.map(({ term, description }) => (
          <div key={term} className={isStacked ? 'only:col-span-full' : 'contents'}>
            <dt className="text-ink-soft">{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
