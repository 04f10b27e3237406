'use client';

import { Button, buttonClass } from '@tumen/ui/button';
import { Callout } from '@tumen/ui/callout';
import { Disclosure } from '@tumen/ui/disclosure';
import { TextField } from '@tumen/ui/text-field';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { BrowserGraphQLProvider } from '@/graphql/browser-provider.tsx';
import { JoinClassroomDocument, type JoinClassroomMutation } from '@/graphql/generated/graphql.ts';
import { useCommand } from '@/graphql/use-command.ts';
import { useFaultFocus } from '@/graphql/use-fault-focus.ts';
import { Link } from '@/i18n/navigation.tsx';
import { RecoveryForm } from './recovery-form.tsx';
import { refusalKey } from './refusal-key.ts';

type Joined = Extract<JoinClassroomMutation['joinClassroom'], { __typename?: 'JoinClassroomPayload' }>;

/** The way into a class: a code and a name; or, for who was in it before, their own code. */
export function JoinView() {
  return (
    <BrowserGraphQLProvider>
      <Join />
    </BrowserGraphQLProvider>
  );
}

function Join() {
  const t = useTranslations('classroom.join');
  const { run, refusal, isSending } = useCommand(JoinClassroomDocument);
  const [code, setCode] = useState('');
  const [slip, setSlip] = useState<string | null>(null);
  const [joined, setJoined] = useState<Joined | null>(null);
  const form = useFaultFocus(refusal?.field ?? null, refusal);
  useEffect(() => {
    setCode(new URLSearchParams(location.search).get('code')?.slice(0, 20) ?? '');
    // A slip of the teacher's roster was scanned. Its code stays neither in the address nor in the history.
    if (location.hash.length > 1) setSlip(location.hash.slice(1, 30));
    if (location.hash !== '') history.replaceState(history.state, '', location.pathname + location.search);
  }, []);

  if (joined) return <JoinedClass joined={joined} />;
  if (slip !== null) return <JoinBySlip code={slip} />;
  const isSlipAsked = refusal?.field === 'recoveryCode';
  const isFieldAtFault = refusal?.field === 'code' || refusal?.field === 'name';
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '');
    const answer = (await run({ code, name }))?.joinClassroom;
    if (answer && 'recoveryCode' in answer) setJoined(answer);
  };
  return (
    <div className="grid gap-10">
      <form ref={form} method="post" noValidate onSubmit={(event) => void send(event)} className="grid max-w-[28rem] gap-5">
        <p role="alert" className="border-l-4 border-accent bg-wash px-4 py-3 empty:hidden">
          {refusal && !isFieldAtFault ? t(isSlipAsked ? 'refusal.ROSTER_ONLY' : `refusal.${refusalKey(refusal)}`) : ''}
        </p>
        <TextField
          name="code"
          label={t('code')}
          hint={t('codeHint')}
          error={refusal?.field === 'code' ? t('fault.code') : null}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          required
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
        />
        <TextField
          name="name"
          label={t('name')}
          hint={t('nameHint')}
          error={refusal?.field === 'name' ? t('fault.name') : null}
          required
          autoComplete="name"
          maxLength={60}
        />
        <div>
          <Button type="submit" aria-disabled={isSending}>
            {t('submit')}
          </Button>
        </div>
        <p className="text-note text-ink-soft">{t('privacy')}</p>
      </form>
      <Disclosure key={String(isSlipAsked)} summary={t('recover.open')} open={isSlipAsked}>
        <RecoveryForm isAsked={isSlipAsked} />
      </Disclosure>
    </div>
  );
}

/** The way in for who has a slip of the teacher's: the code is there, one press enters. */
function JoinBySlip({ code }: { code: string }) {
  const t = useTranslations('classroom.join');
  return (
    <section aria-labelledby="slip" className="grid gap-5">
      <h2 id="slip" className="text-h2">
        {t('slip.title')}
      </h2>
      <RecoveryForm code={code} />
      <p className="text-note text-ink-soft">{t('slip.keep')}</p>
      <p className="text-note text-ink-soft">{t('privacy')}</p>
    </section>
  );
}

/** Shows the personal code, this once. */
function JoinedClass({ joined: { recoveryCode, enrollment } }: { joined: Joined }) {
  const t = useTranslations('classroom.join');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { name, teacherName } = enrollment.classroom;
  return (
    <div className="grid gap-5">
      <h2 ref={heading} tabIndex={-1} className="text-h2 outline-none wrap-anywhere">
        {t('done', { name: enrollment.name, classroom: name })}
      </h2>
      <p className="text-ink-soft wrap-anywhere">{t('teacher', { name: teacherName })}</p>
      <Callout label={t('recover.label')}>
        <p className="font-mono text-h2 tracking-wider">
          {recoveryCode.split('-').map((group, index) => (
            // Four groups of one code: their places are what tells them apart.
            // biome-ignore lint/suspicious/noArrayIndexKey: the code never changes
            <span key={index} className="inline-block">
              {index > 0 && '-'}
              {group}
            </span>
          ))}
        </p>
        <p className="mt-3">{t('recover.keep')}</p>
      </Callout>
      <p>
        <Link href="/class" className={buttonClass()}>
          {t('toClass')}
        </Link>
      </p>
    </div>
  );
}
