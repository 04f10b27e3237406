'use client';

import { Button } from '@tumen/ui/button';
import { TextField } from '@tumen/ui/text-field';
import { useLocale, useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { UseRecoveryCodeDocument } from '@/graphql/generated/graphql.ts';
import { useCommand } from '@/graphql/use-command.ts';
import { useFaultFocus } from '@/graphql/use-fault-focus.ts';
import { refusalKey } from './refusal-key.ts';

type RecoveryFormProps = {
  /** As a slip has it; then it need not be typed. */
  code?: string;
  /** Whether the page just said that a personal code is needed. */
  isAsked?: boolean;
};

/** Brings a student in, or back on this device, by the code that the teacher's slip or joining gave. */
export function RecoveryForm({ code: known, isAsked = false }: RecoveryFormProps) {
  const t = useTranslations('classroom.join.recover');
  const locale = useLocale();
  const { run, refusal, isSending } = useCommand(UseRecoveryCodeDocument);
  const form = useFaultFocus(refusal ? 'recovery' : null, refusal);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('recovery') ?? '');
    if (await run({ code })) location.assign(`/${locale}/class`);
  };
  return (
    <form ref={form} method="post" noValidate onSubmit={(event) => void send(event)} className="grid max-w-[28rem] gap-5">
      <TextField
        name="recovery"
        label={t('label')}
        defaultValue={known}
        autoFocus={isAsked}
        hint={t('hint')}
        error={refusal ? t(`refusal.${refusalKey(refusal)}`) : null}
        required
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
      />
      <div>
        <Button type="submit" variant={known === undefined ? 'secondary' : 'primary'} aria-disabled={isSending}>
          {t(known === undefined ? 'submit' : 'enter')}
        </Button>
      </div>
    </form>
  );
}
