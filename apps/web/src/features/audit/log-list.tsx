'use client';

import { Button } from '@tumen/ui/button';
import { useLocale, useTranslations } from 'next-intl';
import { workTitle } from '@/features/classes/assigned-work.ts';
import { ZonedTime } from '@/features/classes/zoned-time.tsx';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import { AssignedWorkFragmentDoc, type LogEntryFragment } from '@/graphql/generated/graphql.ts';
import { writeDetail } from './write-detail.ts';

type LogListProps = {
  entries: readonly LogEntryFragment[];
  timeZone: string;
  /** Whether entries of several classes stand side by side. */
  isOfSite?: boolean;
  /** Null: these are all. */
  onMore: (() => void) | null;
};

/** What teachers did, the newest first. */
export function LogList({ entries, timeZone, isOfSite = false, onMore }: LogListProps) {
  const t = useTranslations('classes.log');
  return (
    <div className="max-w-[52rem]">
      <ul className="border-b border-rule">
        {entries.map((entry) => (
          <LogRow key={entry.id} entry={entry} timeZone={timeZone} isOfSite={isOfSite} />
        ))}
      </ul>
      {onMore && (
        <Button variant="secondary" className="mt-5" onClick={onMore}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}

type LogRowProps = { entry: LogEntryFragment; timeZone: string; isOfSite: boolean };

function LogRow({ entry, timeZone, isOfSite }: LogRowProps) {
  const t = useTranslations('classes.log');
  const locale = useLocale();
  const work = readFragment(AssignedWorkFragmentDoc, entry.assignment);
  const place = isOfSite && entry.isOfClass ? (entry.className ?? t('otherClass')) : null;
  const about = [place, entry.student?.name, work && workTitle(work), writeDetail(entry, locale, timeZone)];
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-rule py-3 sm:grid-cols-[12rem_minmax(0,1fr)]">
      <p className="text-note text-ink-soft">
        <ZonedTime time={entry.createdAt} timeZone={timeZone} />
        <span className="block wrap-anywhere">{entry.teacherName ?? t('gone')}</span>
      </p>
      <div className="min-w-0">
        <p className="font-medium">{t(`action.${entry.action}`, { count: entry.count ?? 1 })}</p>
        <p className="text-note wrap-anywhere empty:hidden">{about.filter(Boolean).join(' · ')}</p>
      </div>
    </li>
  );
}
