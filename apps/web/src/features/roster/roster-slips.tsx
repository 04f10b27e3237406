'use client';

import { Button } from '@tumen/ui/button';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useTaughtClass } from '@/features/classes/class-area.tsx';
import { QrCode } from '@/features/qr/qr-code.tsx';
import type { IssuedCodeFragment } from '@/graphql/generated/graphql.ts';

type RosterSlipsProps = { codes: readonly IssuedCodeFragment[]; onDone: () => void };

/** Codes as they were drawn, this once: on the screen, and as a sheet of slips to cut. On paper there is nothing else of the page. */
export function RosterSlips({ codes, onDone }: RosterSlipsProps) {
  const t = useTranslations('classes.roster.slips');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  return (
    <section aria-labelledby="slips" className="grid gap-5 border-t-2 border-accent pt-5">
      <div className="max-w-[42.5rem]">
        <h2 id="slips" ref={heading} tabIndex={-1} className="text-h2 outline-none">
          {t('title', { count: codes.length })}
        </h2>
        <p className="mt-2">{t('once')}</p>
        <p className="mt-5 flex flex-wrap gap-3">
          <Button onClick={() => window.print()}>{t('print')}</Button>
          <Button variant="secondary" onClick={onDone}>
            {t('done')}
          </Button>
        </p>
      </div>
      <ul className="slips">
        {codes.map((code) => (
          <Slip key={code.recoveryCode} code={code} />
        ))}
      </ul>
    </section>
  );
}

function Slip({ code: { recoveryCode, student } }: { code: IssuedCodeFragment }) {
  const t = useTranslations('classes.roster.slips');
  const locale = useLocale();
  const { name } = useTaughtClass();
  const address = `${location.host}/${locale}/join`;
  return (
    <li className="slip">
      {/* Behind the "#", the code reaches no server's log. */}
      <QrCode address={`${location.origin}/${locale}/join#${recoveryCode}`} label={t('qr', { name: student?.name ?? '' })} />
      <div className="min-w-0">
        <p className="slip-name">{student?.name}</p>
        <p className="slip-class">{name}</p>
        <p className="slip-code">
          {recoveryCode.match(/.{1,10}/g)?.map((half) => (
            <span key={half} className="inline-block">
              {half}
            </span>
          ))}
        </p>
        <p className="slip-way">{t.rich('way', { host: address, address: (text) => <strong>{text}</strong> })}</p>
      </div>
    </li>
  );
}
