import { Button } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { isObject } from '../json-object.ts';
import type { Draft } from '../share-link.ts';
import type { AnswerList } from '../tabulate-answer.ts';
import type * as TurnPage from './turn-page.ts';

type PageTurnerProps = {
  list: AnswerList;
  /** The question that was answered. */
  asked: Draft;
  /** The page that led here; null on the first. */
  previous: Draft | null;
  onTurn: (draft: Draft) => void;
  /** Asks for this page again, with what tells whether it is the last. */
  onAsk: (draft: Draft) => void;
};

/** Says where a list may go on behind the page that was asked for, and turns to the next page and back. */
export function PageTurner({ list, asked, previous, onTurn, onAsk }: PageTurnerProps) {
  const t = useTranslations('playground.paging');
  const turnPage = useTurnPage();
  const { connection, path, records } = list;
  if (connection === undefined || turnPage === null) return null;
  const size = turnPage.readPageSize(asked, path);
  if (size === null) return null;
  const { hasNextPage, endCursor } = isObject(connection.pageInfo) ? connection.pageInfo : {};
  const mayGoOn = hasNextPage === true || (hasNextPage === undefined && records.length >= size && !isAll(list));
  const next = hasNextPage === true && typeof endCursor === 'string' ? turnPage.askPageAfter(asked, path, endCursor) : null;
  const question = mayGoOn && next === null ? turnPage.askWhetherMore(asked, path) : null;
  if (!mayGoOn && previous === null) return null;
  const rest = turnPage.isFromStart(asked, path) ? countRest(list) : null;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-3">
      {(previous !== null || next !== null) && (
        <>
          <Button variant="secondary" disabled={previous === null} onClick={() => previous && onTurn(previous)}>
            {t('previous', { count: size })}
          </Button>
          <Button variant="secondary" disabled={next === null} onClick={() => next && onTurn(next)}>
            {t('next', { count: size })}
          </Button>
        </>
      )}
      {mayGoOn && next === null && (
        <p className="text-note text-ink-soft">
          {rest !== null
            ? t('rest', { count: rest })
            : hasNextPage === true
              ? t('more')
              : t('mayBeMore', { count: records.length })}
        </p>
      )}
      {question !== null && (
        <Button variant="secondary" onClick={() => onAsk(question)}>
          {t('ask')}
        </Button>
      )}
    </div>
  );
}

/** Whether a list that says how long it is stands here whole. */
function isAll({ connection, records }: AnswerList): boolean {
  return connection?.totalCount === records.length;
}

/** How many rows come behind those of a first page; null where the list does not say how long it is. */
function countRest({ connection, records }: AnswerList): number | null {
  const total = connection?.totalCount;
  return typeof total === 'number' && total > records.length ? total - records.length : null;
}

/** What reads and writes pages in a question; it parses GraphQL, which the first answer need not wait for. */
function useTurnPage(): typeof TurnPage | null {
  const [turnPage, setTurnPage] = useState<typeof TurnPage | null>(null);
  useEffect(() => {
    let isLeft = false;
    // Where it does not arrive, the answer stands as it is.
    import('./turn-page.ts').then(
      (module) => isLeft || setTurnPage(module),
      () => {},
    );
    return () => {
      isLeft = true;
    };
  }, []);
  return turnPage;
}
