'use client';

import { Button } from '@tumen/ui/button';
import { TextField } from '@tumen/ui/text-field';
import { useLocale, useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { UseRecoveryCodeDocument } from '@/graphql/generated/graphql.ts';
import { useCommand } from '@/graphql/use-command.ts';
import { refusalKey } from './refusal-key.ts';

/** Brings a student back on this device, by the code that joining gave. */
export function RecoveryForm() {
  const t = useTranslations('classroom.join.recover');
  const locale = useLocale();
  const { run, refusal, isSending } = useCommand(UseRecoveryCodeDocument);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('recovery') ?? '');
    if (await run({ code })) location.assign(`/${locale}/class`);
  };
  return (
    <form method="post" noValidate onSubmit={(event) => void send(event)} className="grid max-w-[28rem] gap-5">
      <TextField
        name="recovery"
        label={t('label')}
        hint={t('hint')}
        error={refusal ? t(`refusal.${refusalKey(refusal)}`) : null}
        required
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
      />
      <div>
        <Button type="submit" variant="secondary" aria-disabled={isSending}>
          {t('submit')}
        </Button>
      </div>
    </form>
  );
}
