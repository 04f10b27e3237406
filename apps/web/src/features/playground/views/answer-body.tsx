import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { AnswerTable, type ColumnOrder } from '../answer-table.tsx';
import { type AnswerList, sortRows, tabulate } from '../tabulate-answer.ts';
import { AnswerDrawing } from './answer-drawing.tsx';
import { AnswerJson } from './answer-json.tsx';
import type { AnswerView } from './answer-look.ts';
import { nameList } from './name-list.ts';

type AnswerBodyProps = {
  json: string;
  list: AnswerList;
  /** All lists of the answer. */
  lists: readonly AnswerList[];
  view: AnswerView;
  /** How the table is sorted; null: as the answer has it. */
  order: ColumnOrder | null;
  onOrder: (order: ColumnOrder) => void;
};

/** One list of an answer in one view, which its fields have to allow. */
export function AnswerBody({ json, list, lists, view, order, onOrder }: AnswerBodyProps) {
  const t = useTranslations('playground.answer');
  const nameOf = useTranslations('playground.views.name');
  const locale = useLocale();
  const table = useMemo(() => tabulate(list.records), [list]);
  const rows = useMemo(() => (order === null ? table.rows : sortRows(table.rows, { ...order, locale })), [table, order, locale]);
  const name = nameList(list, t('whole'));
  if (view === 'json') return <AnswerJson json={json} />;
  if (view !== 'table') {
    return <AnswerDrawing view={view} list={list} lists={lists} label={t('drawing', { list: name, view: nameOf(view) })} />;
  }
  return (
    <AnswerTable caption={t('caption', { list: name })} columns={table.columns} rows={rows} order={order} onOrder={onOrder} />
  );
}
