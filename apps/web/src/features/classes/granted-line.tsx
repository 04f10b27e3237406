import { useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { GrantedFragmentDoc } from '@/graphql/generated/graphql.ts';
import { useTaughtClass } from './class-area.tsx';
import { ZonedTime } from './zoned-time.tsx';

type GrantedLineProps = { granted: readonly FragmentType<typeof GrantedFragmentDoc>[] };

/** What a student is granted, in a few words. */
export function GrantedLine({ granted }: GrantedLineProps) {
  const t = useTranslations('classes.students');
  const { timeZone } = useTaughtClass();
  const given = readFragment(GrantedFragmentDoc, granted);
  return (
    <span className="flex flex-wrap gap-x-3 text-note text-ink-soft">
      {given.map(({ assignment, extraTimePercent, extraAttempts, closesAt }) => (
        <span key={assignment?.id ?? ''}>
          {[
            extraTimePercent > 0 && t('granted.time', { percent: extraTimePercent }),
            extraAttempts > 0 && t('granted.attempts', { count: extraAttempts }),
          ]
            .filter(Boolean)
            .join(', ')}
          {closesAt && t.rich('granted.closes', { time: () => <ZonedTime time={closesAt} timeZone={timeZone} isShort /> })}
          {assignment && ` (${t('granted.one')})`}
        </span>
      ))}
    </span>
  );
}
