import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { LocalTime } from '../local-time.tsx';
import { WayBack } from '../way-back.tsx';

type QuizHandedInProps = {
  quiz: string;
  lesson: string | null;
  isAssigned: boolean;
  title: string;
  /** Null while the server still does it. */
  submittedAt: string | null;
  isAutoSubmitted: boolean;
  /** When points and keys are shown; null: they are on their way. */
  closesAt: string | null;
  isOffline: boolean;
};

/** What a student sees between the end of an attempt and its result. */
export function QuizHandedIn(props: QuizHandedInProps) {
  const { quiz, lesson, isAssigned, title, submittedAt, isAutoSubmitted, closesAt, isOffline } = props;
  const t = useTranslations('quiz');
  const format = useFormatter();
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const label = (time: string) =>
    format.dateTime(new Date(time), { dateStyle: 'long', timeStyle: 'medium', hourCycle: 'h23', timeZone });

  return (
    <div className="grid gap-4">
      <p className="text-note font-semibold">{title}</p>
      <h1 ref={heading} tabIndex={-1} className="text-h1 outline-none">
        {t(submittedAt === null ? 'time.up' : 'handedIn.title')}
      </h1>
      <div role="status" className="grid gap-2 font-serif text-reading">
        {submittedAt === null ? (
          <p>{t(isOffline ? 'time.offline' : 'time.handingIn')}</p>
        ) : (
          <>
            <p>{t('handedIn.at', { time: label(submittedAt) })}</p>
            {isAutoSubmitted && <p>{t('handedIn.byServer')}</p>}
            {closesAt !== null && (
              <p className="mt-2 border-l-2 border-accent pl-4">
                {t.rich('handedIn.waits', { time: () => <LocalTime time={closesAt} locale={locale} /> })}
              </p>
            )}
          </>
        )}
      </div>
      {submittedAt !== null && (
        <p className="mt-2">
          <WayBack quiz={quiz} lesson={lesson} isOfCourse isAssigned={isAssigned} />
        </p>
      )}
    </div>
  );
}
