import { Button } from '@tumen/ui/button';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import { Link } from '@/i18n/navigation.tsx';
import type { AnswerOrigin } from '../answer-origin.ts';
import { type Draft, writeShareHash } from '../share-link.ts';
import { AnswerDifferences } from './answer-differences.tsx';
import { changesQuestion } from './changes-question.ts';
import { listRecordKeys } from './list-record-keys.ts';
import { type Changes, loadChanges } from './load-changes.ts';
import { unpinQuestion } from './pin-question.ts';

/** Of an answer with more records nobody asks which were changed: their keys would make a link that nothing takes. */
const MOST_KEYS = 300;

type ReleaseNoteProps = {
  asked: AnswerOrigin;
  release: number;
  data: unknown;
  /** Puts a question into the editor and asks it. */
  onAsk: (draft: Draft) => void;
};

/** Of an answer from a release: its day, what was changed since, how the answer would differ today, and the way to the present content. */
export function ReleaseNote({ asked, release, data, onAsk }: ReleaseNoteProps) {
  const t = useTranslations('playground.version');
  const format = useFormatter();
  const keys = useMemo(() => listRecordKeys(data), [data]);
  const changes = useChanges(release, keys.length <= MOST_KEYS ? keys : NO_KEYS);
  const day =
    changes && format.dateTime(new Date(`${changes.day}T00:00:00Z`), { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <>
      <p>
        {changes === null || day === null ? (
          t('released', { version: release })
        ) : (
          <>
            {t('of', { version: release, day })} {t('changed', { count: changes.all })}{' '}
            {changes.here > 0 && t('here', { count: changes.here })}
          </>
        )}
      </p>
      {changes !== null && changes.all > 0 && <AnswerDifferences asked={asked} data={data} />}
      {changes !== null && changes.all > 0 && (
        <ul className="mt-1 flex flex-wrap gap-x-5">
          <li>
            <Link href={`/versions/changes?since=${release}`} className="inline-flex min-h-9 items-center text-link">
              {t('all', { version: release })}
            </Link>
          </li>
          {changes.here > 0 && (
            <li>
              <Link
                href={`/playground${writeShareHash(changesQuestion(release, keys))}`}
                className="inline-flex min-h-9 items-center text-link"
              >
                {t('ofAnswer')}
              </Link>
            </li>
          )}
        </ul>
      )}
      <Button variant="secondary" className="mt-2 mr-3" onClick={() => onAsk({ ...asked, query: unpinQuestion(asked.query) })}>
        {t('askPresent')}
      </Button>
    </>
  );
}

const NO_KEYS: readonly string[] = [];

/** Null until they are there, and where they cannot be had. */
function useChanges(release: number, keys: readonly string[]): Changes | null {
  const [changes, setChanges] = useState<Changes | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    // Without them the line says the version alone; what the page no longer waits for need not arrive.
    loadChanges(release, keys, leaving.signal).then(setChanges, () => {});
    return () => leaving.abort();
  }, [release, keys]);
  return changes;
}
