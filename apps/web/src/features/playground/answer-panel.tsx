'use client';

import { inputClass } from '@tumen/ui/search-box';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { AnswerOrigin } from './answer-origin.ts';
import type { ColumnOrder } from './answer-table.tsx';
import { AnswerVersion } from './answer-version.tsx';
import { CitationDownload } from './citation-download.tsx';
import { FileDownloads } from './file-downloads.tsx';
import { listSourceSlugs } from './list-source-slugs.ts';
import { PageTurner } from './paging/page-turner.tsx';
import { usePageTrail } from './paging/use-page-trail.ts';
import { readData } from './read-data.ts';
import type { Draft } from './share-link.ts';
import {
  type AnswerList,
  chooseList,
  findEmptyLists,
  findInnerLists,
  findLists,
  findValuesApart,
  sortRows,
  tabulate,
} from './tabulate-answer.ts';
import { ValuesBeside } from './values-beside.tsx';
import { AnswerBody } from './views/answer-body.tsx';
import type { AnswerLook } from './views/answer-look.ts';
import { nameList } from './views/name-list.ts';
import { offerDrawings } from './views/offered-views.ts';
import { ViewBar } from './views/view-bar.tsx';

type AnswerPanelProps = {
  json: string;
  /** Where the answer comes from; null where nobody saw it asked. */
  origin: AnswerOrigin | null;
  /** What was chosen; where an answer does not allow it, its first list is shown as a table. */
  look: AnswerLook;
  onLook: (look: AnswerLook) => void;
  /** Puts a question into the editor and asks it. */
  onAsk: (draft: Draft) => void;
  /** Asks for another page of this answer. */
  onTurn: (draft: Draft) => void;
  /** Brings the question of this answer back; null while it still stands in the editor. */
  onBack: (() => void) | null;
};

/** The answer as text, as a table of each of its lists, as a drawing of one, and as files. */
export function AnswerPanel({ json, origin, look, onLook, onAsk, onTurn, onBack }: AnswerPanelProps) {
  const t = useTranslations('playground.answer');
  const locale = useLocale();
  const [orders, setOrders] = useState<ReadonlyMap<string, ColumnOrder>>(new Map());
  const data = useMemo(() => readData(json), [json]);
  const lists = useMemo(() => findLists(data), [data]);
  const inner = useMemo(() => findInnerLists(lists), [lists]);
  const empty = useMemo(() => findEmptyLists(data), [data]);
  const apart = useMemo(() => findValuesApart(data), [data]);
  const slugs = useMemo(() => listSourceSlugs(data), [data]);
  const list = useMemo(() => chooseList(lists, look.list), [lists, look.list]);
  const isInner = list !== undefined && !lists.includes(list);
  const order = orders.get(list?.path ?? '') ?? null;
  const table = useMemo(() => tabulate(list?.records ?? []), [list]);
  const rows = useMemo(() => (order === null ? table.rows : sortRows(table.rows, { ...order, locale })), [table, order, locale]);
  const offered = useMemo(() => ['table', 'json', ...(list === undefined ? [] : offerDrawings(list))] as const, [list]);
  // A chart draws these together, so that what is said of each stands above it.
  const charted = useMemo(() => lists.filter((each) => offerDrawings(each).includes('chart')), [lists]);
  const view = offered.find((each) => each === look.view) ?? 'table';
  const shown = useMemo(() => ({ view, list: look.list }), [view, look.list]);
  const release = origin?.version?.isReleased ? `-v${origin.version.release}` : '';
  const fileName = `tumen-${list?.path.replaceAll('.', '-') || 'answer'}${release}`;
  const trail = usePageTrail(origin);
  const count = (each: AnswerList) => {
    const name = nameList(each, t('whole'));
    const { length } = each.records;
    const total = each.connection?.totalCount;
    if (typeof total === 'number' && total > length) return t('rowsOf', { list: name, count: length, total });
    return t('rows', { list: name, count: length });
  };
  const summarize = () => {
    if (list === undefined) return t('noData');
    return lists.length > 1 && !isInner ? t('lists', { count: lists.length }) : count(list);
  };

  return (
    <section aria-labelledby="answer-table">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 id="answer-table" className="text-h3">
          {t('title')}
        </h2>
        {onBack !== null && (
          <p className="text-note text-accent">
            {t('earlier')}{' '}
            <button type="button" onClick={onBack} className="min-h-6 cursor-pointer text-link">
              {t('toEarlier')}
            </button>
          </p>
        )}
      </div>
      {json === '' && <p className="mt-2 text-ink-soft">{t('none')}</p>}
      {list !== undefined && (
        <div className="mt-3 flex flex-wrap items-end gap-3">
          {lists.length + inner.length > 1 && (
            <label className="grid min-w-0 gap-1 text-note text-ink-soft">
              {t('list')}
              <select
                value={list.path}
                onChange={(event) => onLook({ ...look, list: event.target.value })}
                className={`${inputClass} min-w-0`}
              >
                {[...lists, ...inner].map(({ path, records }) => (
                  <option key={path} value={path}>
                    {nameList({ path }, t('whole'))} ({records.length})
                  </option>
                ))}
              </select>
            </label>
          )}
          <FileDownloads name={fileName} table={{ ...table, rows }} json={json} origin={origin} look={shown} />
        </div>
      )}
      {slugs.length > 0 && <CitationDownload slugs={slugs} />}
      <p role="status" className="mt-2 min-h-6 text-note text-ink-soft">
        {json !== '' && summarize()}
        {empty.map((path) => (
          <span key={path} className="block">
            {t('empty', { list: path })}
          </span>
        ))}
      </p>
      {list !== undefined && (
        <>
          <AnswerVersion key={`${origin?.query} ${origin?.variables}`} asked={origin} data={data} look={shown} onAsk={onAsk} />
          <ViewBar
            shown={view}
            offered={offered}
            hasSources={slugs.length > 0}
            onChoose={(chosen) => onLook({ ...look, view: chosen })}
          />
          <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-8">
            {view === 'table' && <ValuesBeside values={apart} />}
            {(view === 'table' && !isInner ? lists : [list]).map((each) => (
              <div key={each.path}>
                {view === 'table' && lists.length > 1 && <h3 className="mb-1 text-control font-medium">{count(each)}</h3>}
                {view !== 'json' &&
                  (view === 'chart' ? charted : [each]).map(
                    ({ path, beside }) => beside && <ValuesBeside key={path} values={beside} />,
                  )}
                <AnswerBody
                  json={json}
                  list={each}
                  lists={lists}
                  view={view}
                  order={orders.get(each.path) ?? null}
                  onOrder={(chosen) => setOrders(new Map(orders).set(each.path, chosen))}
                />
                {origin !== null && (
                  <PageTurner
                    list={each}
                    asked={origin}
                    previous={trail.previous}
                    onTurn={(page) => {
                      trail.follow(page);
                      onTurn(page);
                    }}
                    onAsk={onAsk}
                  />
                )}
              </div>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
