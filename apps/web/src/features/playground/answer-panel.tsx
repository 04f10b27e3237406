'use client';

import { writeCsv } from '@tumen/domain/csv';
import { Button } from '@tumen/ui/button';
import { inputClass } from '@tumen/ui/search-box';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { saveFile } from '@/features/download/save-file.ts';
import { AnswerTable, type ColumnOrder } from './answer-table.tsx';
import { findLists, sortRows, tabulate, toCells } from './tabulate-answer.ts';

/** The answer as a table, and as files. */
export function AnswerPanel({ json }: { json: string }) {
  const t = useTranslations('playground.answer');
  const locale = useLocale();
  const [chosenPath, setChosenPath] = useState<string | null>(null);
  const [order, setOrder] = useState<ColumnOrder | null>(null);
  const lists = useMemo(() => findLists(readData(json)), [json]);
  const list = lists.find(({ path }) => path === chosenPath) ?? lists[0];
  const table = useMemo(() => tabulate(list?.records ?? []), [list]);
  const rows = useMemo(() => (order === null ? table.rows : sortRows(table.rows, { ...order, locale })), [table, order, locale]);
  const nameOf = (path: string) => (path === '' ? t('whole') : path);
  const fileName = `tumen-${list?.path.split('.').at(-1) || 'answer'}`;

  return (
    <section aria-labelledby="answer-table">
      <h2 id="answer-table" className="text-h3">
        {t('title')}
      </h2>
      {json === '' && <p className="mt-2 text-ink-soft">{t('none')}</p>}
      {list !== undefined && (
        <div className="mt-3 flex flex-wrap items-end gap-3">
          {lists.length > 1 && (
            <label className="grid min-w-0 gap-1 text-note text-ink-soft">
              {t('list')}
              <select
                value={list.path}
                onChange={(event) => setChosenPath(event.target.value)}
                className={`${inputClass} min-w-0`}
              >
                {lists.map(({ path, records }) => (
                  <option key={path} value={path}>
                    {nameOf(path)} ({records.length})
                  </option>
                ))}
              </select>
            </label>
          )}
          <Button
            variant="secondary"
            onClick={() => saveFile(`${fileName}.csv`, writeCsv(toCells({ ...table, rows })), 'text/csv')}
          >
            {t('csv')}
          </Button>
          <Button variant="secondary" onClick={() => saveFile(`${fileName}.json`, json, 'application/json')}>
            {t('json')}
          </Button>
        </div>
      )}
      <p role="status" className="mt-2 min-h-6 text-note text-ink-soft">
        {json !== '' && (list === undefined ? t('noData') : t('rows', { list: nameOf(list.path), count: rows.length }))}
      </p>
      {list !== undefined && (
        <AnswerTable
          caption={t('caption', { list: nameOf(list.path) })}
          columns={table.columns}
          rows={rows}
          order={order}
          onOrder={setOrder}
        />
      )}
    </section>
  );
}

function readData(json: string): unknown {
  if (json === '') return undefined;
  try {
    return JSON.parse(json).data;
  } catch {
    // An answer that is no JSON comes from something between this page and the API.
    return undefined;
  }
}
