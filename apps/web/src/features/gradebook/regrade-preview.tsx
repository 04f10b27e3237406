import { DataTable } from '@tumen/ui/data-table';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import type { RegradePreviewQuery } from '@/graphql/generated/graphql.ts';

type Preview = NonNullable<
  Extract<NonNullable<RegradePreviewQuery['node']>, { __typename?: 'AttemptQuestion' }>['regradePreview']
>;

/** Who would have another score, and by how much. */
export function RegradePreview({ preview: { attemptCount, overriddenCount, changes } }: { preview: Preview }) {
  const t = useTranslations('gradebook.regrade');
  const format = useFormatter();
  const { compare } = new Intl.Collator(useLocale());
  const rows = changes
    .toSorted((a, b) => compare(a.student?.name ?? '', b.student?.name ?? ''))
    .map((change, index) => ({ ...change, index }));
  const points = (value: number | null) => (value === null ? '–' : format.number(value, { maximumFractionDigits: 2 }));
  const percent = (value: number) => t('percent', { value: format.number(value, { maximumFractionDigits: 2 }) });
  return (
    <section aria-labelledby="preview" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h3 id="preview" className="text-h3">
        {t('previewTitle')}
      </h3>
      <p role="status">{t('previewCount', { changed: changes.length, all: attemptCount })}</p>
      {overriddenCount > 0 && <p className="text-ink-soft">{t('overridden', { count: overriddenCount })}</p>}
      {changes.length > 0 && (
        <DataTable
          caption={t('previewTitle')}
          rows={rows}
          rowKey={({ index }) => `${index}`}
          columns={[
            { key: 'name', header: t('student'), isRowHeader: true, cell: ({ student }) => student?.name ?? '–' },
            {
              key: 'points',
              header: t('points'),
              isNumeric: true,
              cell: ({ fromPoints, toPoints }) => t('fromTo', { from: points(fromPoints), to: points(toPoints) }),
            },
            {
              key: 'score',
              header: t('score'),
              isNumeric: true,
              cell: ({ fromScorePercent, toScorePercent }) =>
                t('fromTo', { from: percent(fromScorePercent), to: percent(toScorePercent) }),
            },
          ]}
        />
      )}
      <p className="text-note text-ink-soft">{t('previewNote')}</p>
    </section>
  );
}
