'use client';

import { useQuery } from '@apollo/client/react';
import { Button } from '@tumen/ui/button';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { BrowserGraphQLProvider } from '@/graphql/browser-provider.tsx';
import { DemoOfferDocument, StartDemoClassroomDocument } from '@/graphql/generated/graphql.ts';
import { type CommandRefusal, useCommand } from '@/graphql/use-command.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { DEMO_DELETED } from './demo-deleted.ts';

/** For visitors without an account: a class to try everything in. Nothing where the site offers none at the moment. */
export function DemoStart() {
  return (
    <BrowserGraphQLProvider>
      <Offer />
    </BrowserGraphQLProvider>
  );
}

function Offer() {
  const t = useTranslations('teacher.demo');
  const { data } = useQuery(DemoOfferDocument, { fetchPolicy: 'no-cache' });
  const [isDeleted, setIsDeleted] = useState(false);
  useEffect(() => setIsDeleted(location.hash === DEMO_DELETED), []);
  return (
    <div>
      {isDeleted && (
        <p role="status" className="mb-6 border-l-4 border-good bg-wash px-4 py-3">
          {t('deleted')}
        </p>
      )}
      {data?.teacherAccounts.offersDemo && <Start />}
    </div>
  );
}

function Start() {
  const t = useTranslations('teacher.demo');
  const locale = useLocale();
  const command = useCommand(StartDemoClassroomDocument);
  const [madeId, setMadeId] = useState<string | null>(null);
  useEffect(() => {
    if (madeId !== null) location.assign(`/${locale}/teach/classes/${madeId}`);
  }, [madeId, locale]);
  const isMaking = command.isSending || madeId !== null;
  const start = async () => {
    if (isMaking) return;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const made = (await command.run({ locale: toGraphQLLocale(locale), timeZone }))?.startDemoClassroom;
    if (made?.__typename === 'StartDemoClassroomPayload') setMadeId(made.classroom.id);
  };
  return (
    <section aria-labelledby="demo" className="max-w-[34rem] bg-wash px-5 py-5 md:px-7 md:py-6">
      <h2 id="demo" className="text-h3">
        {t('title')}
      </h2>
      <p className="mt-2 font-serif">{t('lead')}</p>
      <p className="mt-2 text-note text-ink-soft">{t('fate')}</p>
      <Button variant="secondary" className="mt-5" aria-disabled={isMaking} onClick={() => void start()}>
        {t('start')}
      </Button>
      <p role="status" className="mt-3 text-note empty:hidden">
        {isMaking && t('making')}
      </p>
      <StartRefusal refusal={command.refusal} />
    </section>
  );
}

const KNOWN = ['RATE_LIMITED', 'CONFLICT', 'FORBIDDEN', 'UNREACHABLE'] as const;

function StartRefusal({ refusal }: { refusal: CommandRefusal | null }) {
  const t = useTranslations('teacher.demo.refusal');
  const known = KNOWN.find((code) => code === refusal?.code) ?? 'other';
  return (
    <div role="alert" className="empty:hidden">
      {refusal && <p className="mt-3 border-l-4 border-accent px-4 py-2">{t(known)}</p>}
    </div>
  );
}
