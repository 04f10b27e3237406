'use client';

import { writeCsv } from '@tumen/domain/csv';
import { Button } from '@tumen/ui/button';
import { inputClass } from '@tumen/ui/search-box';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { saveFile } from '@/features/download/save-file.ts';
import type { ColumnOrder } from './answer-table.tsx';
import { CitationDownload } from './citation-download.tsx';
import { listSourceSlugs } from './list-source-slugs.ts';
import { readData } from './read-data.ts';
import { findLists, sortRows, tabulate, toCells } from './tabulate-answer.ts';
import { AnswerBody } from './views/answer-body.tsx';
import type { AnswerLook } from './views/answer-look.ts';
import { nameList } from './views/name-list.ts';
import { offerDrawings } from './views/offered-views.ts';
import { ViewBar } from './views/view-bar.tsx';

type AnswerPanelProps = {
  json: string;
  /** What was chosen; where an answer does not allow it, its first list is shown as a table. */
  look: AnswerLook;
  onLook: (look: AnswerLook) => void;
};

/** The answer as text, as a table, as a drawing, and as files. */
export function AnswerPanel({ json, look, onLook }: AnswerPanelProps) {
  const t = useTranslations('playground.answer');
  const locale = useLocale();
  const [order, setOrder] = useState<ColumnOrder | null>(null);
  const data = useMemo(() => readData(json), [json]);
  const lists = useMemo(() => findLists(data), [data]);
  const slugs = useMemo(() => listSourceSlugs(data), [data]);
  const list = lists.find(({ path }) => path === look.list) ?? lists[0];
  const table = useMemo(() => tabulate(list?.records ?? []), [list]);
  const rows = useMemo(() => (order === null ? table.rows : sortRows(table.rows, { ...order, locale })), [table, order, locale]);
  const offered = useMemo(() => ['table', 'json', ...(list === undefined ? [] : offerDrawings(list))] as const, [list]);
  const view = offered.find((each) => each === look.view) ?? 'table';
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
                onChange={(event) => onLook({ ...look, list: event.target.value })}
                className={`${inputClass} min-w-0`}
              >
                {lists.map(({ path, records }) => (
                  <option key={path} value={path}>
                    {nameList({ path }, t('whole'))} ({records.length})
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
      {list !== undefined && <CitationDownload slugs={slugs} />}
      <p role="status" className="mt-2 min-h-6 text-note text-ink-soft">
        {json !== '' && (list === undefined ? t('noData') : t('rows', { list: nameList(list, t('whole')), count: rows.length }))}
      </p>
      {list !== undefined && (
        <>
          <ViewBar shown={view} offered={offered} onChoose={(chosen) => onLook({ ...look, view: chosen })} />
          <div className="mt-4">
            <AnswerBody json={json} list={list} view={view} order={order} onOrder={setOrder} />
          </div>
        </>
      )}
    </section>
  );
}
