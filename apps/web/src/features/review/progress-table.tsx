'use client';

import { DataTable } from '@tumen/ui/data-table';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { ProgressTable_CountsFragmentDoc } from '@/graphql/generated/graphql.ts';

type Row = { key: string; name: ReactNode; counts: FragmentType<typeof ProgressTable_CountsFragmentDoc> };
type ProgressTableProps = { caption: string; header: string; rows: readonly Row[] };

/** A table whose share of points is drawn as a bar beside its figure. */
export function ProgressTable({ caption, header, rows: refs }: ProgressTableProps) {
  const t = useTranslations('review.progress');
  const rows = refs.map(({ counts, ...row }) => ({ ...row, ...readFragment(ProgressTable_CountsFragmentDoc, counts) }));
  return (
    <div>
      <h3 className="text-h3">{caption}</h3>
      <DataTable
        caption={caption}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', header, cell: ({ name }) => <span className="block min-w-28">{name}</span>, isRowHeader: true },
          { key: 'share', header: t('share'), cell: ({ earnedShare }) => <Share share={earnedShare ?? null} /> },
          { key: 'answered', header: t('answered'), cell: ({ answered }) => answered, isNumeric: true },
          { key: 'toLearn', header: t('toLearn'), cell: ({ toLearn }) => toLearn, isNumeric: true },
          { key: 'learned', header: t('learned'), cell: ({ learned }) => learned, isNumeric: true },
        ]}
      />
    </div>
  );
}

function Share({ share }: { share: number | null }) {
  const t = useTranslations('review.progress');
  const locale = useLocale();
  if (share === null) return <span className="text-ink-soft">{t('nothing')}</span>;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  return (
    <span className="flex items-center gap-3 tabular-nums sm:min-w-40">
      <span aria-hidden="true" className="hidden h-3 grow bg-rule sm:block">
        <span className="block h-full bg-data" style={{ width: `${share * 100}%` }} />
      </span>
      <span className="shrink-0 sm:w-12 sm:text-right">{percent}</span>
    </span>
  );
}
