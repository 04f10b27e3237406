import { ChoiceField } from '@tumen/ui/choice-field';
import { TextField } from '@tumen/ui/text-field';
import { useTranslations } from 'next-intl';
import type { GradedWork } from './arrange-grades.ts';
import { BY_NAME, type GradeQuery, SHOWS } from './grade-query.ts';

type GradeFiltersProps = {
  query: GradeQuery;
  works: readonly GradedWork[];
  /** True where there is no table whose heads could be pressed. */
  sortsHere: boolean;
  onChange: (change: Partial<GradeQuery>) => void;
};

/** Whom the table shows; on a phone also in which order. */
export function GradeFilters({ query, works, sortsHere, onChange }: GradeFiltersProps) {
  const t = useTranslations('gradebook.filter');
  return (
    <search className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[minmax(0,20rem)_minmax(0,20rem)]">
      <TextField
        label={t('find')}
        type="search"
        autoComplete="off"
        value={query.find}
        onChange={({ target }) => onChange({ find: target.value })}
      />
      <ChoiceField
        label={t('show')}
        value={query.show}
        onChange={({ target }) => onChange({ show: SHOWS.find((show) => show === target.value) ?? 'all' })}
        options={SHOWS.map((show) => ({ value: show, label: t(show) }))}
      />
      {sortsHere && (
        <>
          <ChoiceField
            label={t('sort')}
            value={query.sort}
            onChange={({ target }) => onChange({ sort: target.value })}
            options={[{ value: BY_NAME, label: t('byName') }, ...works.map(({ id, title }) => ({ value: id, label: title }))]}
          />
          <ChoiceField
            label={t('order')}
            value={query.isDescending ? 'desc' : 'asc'}
            onChange={({ target }) => onChange({ isDescending: target.value === 'desc' })}
            options={[
              { value: 'asc', label: t(query.sort === BY_NAME ? 'aToZ' : 'lowFirst') },
              { value: 'desc', label: t(query.sort === BY_NAME ? 'zToA' : 'highFirst') },
            ]}
          />
        </>
      )}
    </search>
  );
}
