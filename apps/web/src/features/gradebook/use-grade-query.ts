import { useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import { type GradeQuery, readGradeQuery, writeGradeQuery } from './grade-query.ts';

/** What the table shows, kept in the address: it can be reloaded, sent and gone back to. */
export function useGradeQuery(): [GradeQuery, (change: Partial<GradeQuery>) => void] {
  const address = useSearchParams().toString();
  const query = useMemo(() => readGradeQuery(new URLSearchParams(address)), [address]);
  const set = (change: Partial<GradeQuery>) => {
    const written = writeGradeQuery({ ...query, ...change });
    window.history.replaceState(null, '', `${window.location.pathname}${written === '' ? '' : `?${written}`}`);
  };
  return [query, set];
}
