import { useMutation } from '@apollo/client/react';
import { Button } from '@tumen/ui/button';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef } from 'react';
import { QrCode } from '@/features/qr/qr-code.tsx';
import { CreateDeviceCodeDocument } from '@/graphql/generated/graphql.ts';
import { refusalKey } from './refusal-key.ts';

/** A code for another device, as text and for its camera, with what to do with it. */
export function DeviceCode({ onClose }: { onClose: () => void }) {
  const t = useTranslations('devices');
  const locale = useLocale();
  const format = useFormatter();
  const [create, { data, loading, error }] = useMutation(CreateDeviceCodeDocument, { fetchPolicy: 'no-cache' });
  const heading = useRef<HTMLHeadingElement>(null);

  // The error is in the result, too.
  const make = useCallback(() => void create().catch(() => undefined), [create]);
  useEffect(make, [make]);
  useEffect(() => heading.current?.focus(), []);

  const result = data?.createDeviceCode;
  const made = result?.__typename === 'CreateDeviceCodePayload' ? result : null;
  const address = `${window.location.origin}/${locale}/continue`;
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

  return (
    <section aria-labelledby="device-code" className="mt-14 border-t border-rule pt-5">
      <h2 id="device-code" ref={heading} tabIndex={-1} className="text-h3">
        {t('title')}
      </h2>
      {!made && !loading && (error || result) && (
        <p role="alert" className="mt-3 text-accent">
          {t(refusalKey(result))}
        </p>
      )}
      {loading && <p role="status">{t('making')}</p>}
      {made && (
        <div className="mt-4 grid gap-6 sm:grid-cols-[9rem_1fr]">
          <div className="w-36">
            <QrCode address={`${address}#${made.code}`} label={t('qrLabel')} />
          </div>
          <div className="grid content-start gap-2">
            <p>{t.rich('way', { host: address, address: (text) => <strong className="wrap-anywhere">{text}</strong> })}</p>
            <p role="status" className="font-mono text-h2 tracking-wider">
              {made.code}
            </p>
            <p className="text-note text-ink-soft">
              {t('until', {
                time: format.dateTime(new Date(made.expiresAt), { timeStyle: 'short', hourCycle: 'h23', timeZone }),
              })}
            </p>
            {isOfThisComputer(window.location.hostname) && <p className="text-note text-accent">{t('local')}</p>}
          </div>
        </div>
      )}
      <p className="mt-5 flex flex-wrap gap-3">
        <Button variant="secondary" disabled={loading} onClick={make}>
          {t('another')}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('close')}
        </Button>
      </p>
    </section>
  );
}

/** Whether an address means another machine on every machine. */
function isOfThisComputer(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}
