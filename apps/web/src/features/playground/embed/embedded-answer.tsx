'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import type { ColumnOrder } from '../answer-table.tsx';
import type { ContentVersion } from '../content-version.ts';
import { readData } from '../read-data.ts';
import { runQuery } from '../run-query.ts';
import { readShareHash, type SharedDraft } from '../share-link.ts';
import { chooseList, findLists } from '../tabulate-answer.ts';
import { AnswerBody } from '../views/answer-body.tsx';
import { offerDrawings } from '../views/offered-views.ts';

const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

type Shown = { readonly shared: SharedDraft | null; readonly json: string; readonly version: ContentVersion | null };

/** Runs the question of the address and shows its answer in one view, with the way back to the question. */
export function EmbeddedAnswer() {
  const t = useTranslations('playground.embed');
  const locale = useLocale();
  const [shown, setShown] = useState<Shown | null>(null);

  useEffect(() => {
    const leaving = new AbortController();
    const show = async () => {
      const shared = readShareHash(window.location.hash);
      const run = shared?.isWhole ? await runQuery({ ...shared, signal: leaving.signal }) : null;
      setShown(run?.kind === 'answered' ? { shared, json: run.text, version: run.version } : { shared, json: '', version: null });
    };
    // What the page no longer waits for need not arrive.
    const open = () => void show().catch(() => {});
    open();
    window.addEventListener('hashchange', open);
    return () => {
      leaving.abort();
      window.removeEventListener('hashchange', open);
    };
  }, []);

  return (
    <>
      {shown === null ? <p role="status">{t('loading')}</p> : <Answer {...shown} />}
      <p className="mt-4 border-t border-rule pt-2 text-note text-ink-soft">
        <a href={`/${locale}`} className="text-link">
          Tumen
        </a>
        {' · '}
        <a href={`/${locale}/playground${shown?.shared ? window.location.hash : ''}`} className="text-link">
          {t('query')}
        </a>
        {' · '}
        <a href={LICENSE} className="text-link">
          CC BY 4.0
        </a>
        {shown?.version && (
          <>
            {' · '}
            {t(shown.version.isReleased ? 'version' : 'unreleased', { version: shown.version.release })}
          </>
        )}
      </p>
    </>
  );
}

function Answer({ shared, json }: Shown) {
  const t = useTranslations('playground.embed');
  const [order, setOrder] = useState<ColumnOrder | null>(null);
  const lists = useMemo(() => findLists(readData(json)), [json]);
  const list = chooseList(lists, shared?.look.list);
  if (shared === null || !shared.isWhole) return <p role="alert">{t('noQuery')}</p>;
  if (list === undefined) return <p role="alert">{t('noAnswer')}</p>;
  const { view } = shared.look;
  const isOffered = view === 'json' || offerDrawings(list).some((offered) => offered === view);
  return <AnswerBody json={json} list={list} lists={lists} view={isOffered ? view : 'table'} order={order} onOrder={setOrder} />;
}
