import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';

type QuizHandedInProps = {
  title: string;
  /** Null while the server still does it. */
  submittedAt: string | null;
  isAutoSubmitted: boolean;
  /** When points and keys are shown; null: they are on their way. */
  closesAt: string | null;
  isOffline: boolean;
};

/** What a student sees between the end of an attempt and its result. */
export function QuizHandedIn({ title, submittedAt, isAutoSubmitted, closesAt, isOffline }: QuizHandedInProps) {
  const t = useTranslations('quiz');
  const format = useFormatter();
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
            {closesAt !== null && <p>{t('handedIn.waits', { time: label(closesAt) })}</p>}
          </>
        )}
      </div>
    </div>
  );
}
