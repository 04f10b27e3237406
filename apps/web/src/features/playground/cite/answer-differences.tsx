import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { TextDifference } from '@/features/content-version/text-difference.tsx';
import type { AnswerOrigin } from '../answer-origin.ts';
import { runQuery } from '../run-query.ts';
import { keyOf, nameOf } from '../views/walk-records.ts';
import {
  type AnswerDifference,
  type CellDifference,
  compareAnswers,
  isSameAnswer,
  type ListDifference,
} from './compare-answers.ts';
import { unpinQuestion } from './pin-question.ts';

/** Of more records of a list it says how many there are. */
const MOST_SHOWN = 10;

type AnswerDifferencesProps = {
  asked: AnswerOrigin;
  /** The answer of a release. */
  data: unknown;
};

/** Asks the same of the present content, and says what is not in both answers or says something else there. */
export function AnswerDifferences({ asked, data }: AnswerDifferencesProps) {
  const t = useTranslations('playground.version.today');
  const difference = useDifference(asked, data);
  if (difference === 'asking') return <p className="mt-1 text-ink-soft">{t('asking')}</p>;
  if (difference === 'unknown') return <p className="mt-1">{t('unknown')}</p>;
  if (isSameAnswer(difference)) return <p className="mt-1">{t('same')}</p>;
  return (
    <>
      <p className="mt-1 font-medium">{t('other')}</p>
      <ul className="my-3 grid gap-4 border-l-2 border-rule pl-4">
        {difference.values.length > 0 && (
          <li>
            <CellList cells={difference.values} />
          </li>
        )}
        {difference.lists.map((list) => (
          <li key={list.path}>
            <ListEntry list={list} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ListEntry({ list }: { list: ListDifference }) {
  const t = useTranslations('playground.version.today');
  const { path, count, come, gone, changed } = list;
  const parts = [
    { kind: 'come', records: come.map((record) => ({ record, cells: [] })) },
    { kind: 'gone', records: gone.map((record) => ({ record, cells: [] })) },
    { kind: 'changed', records: changed },
  ] as const;
  return (
    <>
      <p>
        <code className="wrap-anywhere">{path}</code>: {t('count', count)}
      </p>
      {parts
        .filter(({ records }) => records.length > 0)
        .map(({ kind, records }) => (
          <div key={kind} className="mt-2">
            <p className="text-ink-soft">{t(kind, { count: records.length })}</p>
            <ul className="grid gap-1 pl-4">
              {records.slice(0, MOST_SHOWN).map(({ record, cells }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: records without a key may be alike, and the list never changes its order
                <li key={index} className="wrap-anywhere">
                  {nameOf(record) ?? keyOf(record)}
                  {cells.length > 0 && <CellList cells={cells} />}
                </li>
              ))}
              {records.length > MOST_SHOWN && (
                <li className="text-ink-soft">{t('rest', { count: records.length - MOST_SHOWN })}</li>
              )}
            </ul>
          </div>
        ))}
    </>
  );
}

function CellList({ cells }: { cells: readonly CellDifference[] }) {
  return (
    <dl>
      {cells.map(({ column, before, after }) => (
        <div key={column} className="flex flex-wrap items-baseline gap-x-2">
          <dt>
            <code className="wrap-anywhere text-ink-soft">{column}</code>
          </dt>
          <dd className="min-w-0">
            <TextDifference lang={undefined} before={writeCell(before)} after={writeCell(after)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function writeCell(cell: CellDifference['before']): string | null {
  return cell === null || cell === undefined ? null : String(cell);
}

/** `unknown` where the present content gives no answer. */
function useDifference(asked: AnswerOrigin, data: unknown): AnswerDifference | 'asking' | 'unknown' {
  const [difference, setDifference] = useState<AnswerDifference | 'asking' | 'unknown'>('asking');
  useEffect(() => {
    const leaving = new AbortController();
    setDifference('asking');
    const ask = async () => {
      const run = await runQuery({ ...asked, query: unpinQuestion(asked.query), signal: leaving.signal });
      const isWhole = run.kind === 'answered' && run.answer.errors === undefined && run.answer.data !== undefined;
      setDifference(isWhole ? compareAnswers(data, run.answer.data) : 'unknown');
    };
    // What the page no longer waits for need not arrive.
    ask().catch(() => leaving.signal.aborted || setDifference('unknown'));
    return () => leaving.abort();
  }, [asked, data]);
  return difference;
}
