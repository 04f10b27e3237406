'use client';

import { Button, buttonClass } from '@tumen/ui/button';
import { Disclosure } from '@tumen/ui/disclosure';
import { useLocale, useTranslations } from 'next-intl';
import { QrCode } from '@/features/qr/qr-code.tsx';
import { RenewJoinCodeDocument } from '@/graphql/generated/graphql.ts';
import { useCommand } from '@/graphql/use-command.ts';
import { Link } from '@/i18n/navigation.tsx';
import { useTaughtClass } from './class-area.tsx';
import { ClassRefusal } from './class-refusal.tsx';
import { ZonedTime } from './zoned-time.tsx';

/** How students come in: the code, the same for a camera, and the way to show both to the room. */
export function JoinCode() {
  const t = useTranslations('classes.join');
  const { id, joinCode, joinCodeExpiresAt, archivedAt, timeZone } = useTaughtClass();
  const renew = useCommand(RenewJoinCodeDocument);
  if (archivedAt !== null || joinCode === null || joinCodeExpiresAt === null) return <p>{t('ended')}</p>;
  const isExpired = Date.parse(joinCodeExpiresAt) <= Date.now();
  const renewButton = (
    <Button variant="secondary" aria-disabled={renew.isSending} onClick={() => void renew.run({ id })}>
      {t('renew')}
    </Button>
  );
  return (
    <div className="grid max-w-[42.5rem] gap-6 sm:grid-cols-[10rem_minmax(0,1fr)]">
      <div className="w-40">{!isExpired && <JoinQr joinCode={joinCode} />}</div>
      <div className="grid content-start justify-items-start gap-3">
        <ClassRefusal refusal={renew.refusal} />
        <p role="status" className="font-mono text-h1 tracking-wider">
          {isExpired ? '' : joinCode}
        </p>
        <JoinWay />
        <p className={`text-note ${isExpired ? 'text-accent' : 'text-ink-soft'}`}>
          {t.rich(isExpired ? 'expired' : 'until', { time: () => <ZonedTime time={joinCodeExpiresAt} timeZone={timeZone} /> })}
        </p>
        <p className="mt-2 flex flex-wrap gap-3">
          {!isExpired && (
            <Link href={`/teach/classes/${id}/board`} className={buttonClass()}>
              {t('board')}
            </Link>
          )}
          {isExpired && renewButton}
        </p>
        {!isExpired && (
          <div className="w-full">
            <Disclosure summary={t('renewOpen')}>
              <p className="mb-4 text-ink-soft">{t('renewHint')}</p>
              {renewButton}
            </Disclosure>
          </div>
        )}
      </div>
    </div>
  );
}

/** The address with the code, for the cameras of phones. */
export function JoinQr({ joinCode }: { joinCode: string }) {
  const t = useTranslations('classes.join');
  const locale = useLocale();
  return <QrCode address={`${location.origin}/${locale}/join?code=${joinCode}`} label={t('qrLabel')} />;
}

/** Where to type the code. */
export function JoinWay() {
  const t = useTranslations('classes.join');
  const locale = useLocale();
  const address = `${location.host}/${locale}/join`;
  return <p>{t.rich('way', { host: address, address: (text) => <strong className="wrap-anywhere">{text}</strong> })}</p>;
}
