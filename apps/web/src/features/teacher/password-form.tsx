'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AccountField } from './account-field.tsx';
import { AccountForm } from './account-form.tsx';
import { useAccountForm } from './use-account-form.ts';

/** Changes the password, and signs out everywhere else. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations('teacher.account');
  const [isDone, setIsDone] = useState(false);
  const state = useAccountForm({
    action: 'change-password',
    fields: ['password', 'newPassword'],
    toBody: ({ password, newPassword }) => ({ currentPassword: password, newPassword, revokeOtherSessions: true }),
    onDone: () => {
      setIsDone(true);
      state.form.current?.reset();
    },
  });
  return (
    <>
      <AccountForm state={state} submitLabel={t('savePassword')}>
        {/* Tells password managers whose password it is. */}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <AccountField name="password" faults={state.faults} />
        <AccountField name="newPassword" faults={state.faults} isNew />
      </AccountForm>
      <p role="status" className="mt-3 text-good">
        {isDone && !state.isSending && !state.refusal ? t('passwordSaved') : ''}
      </p>
    </>
  );
}
