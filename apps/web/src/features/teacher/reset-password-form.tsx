'use client';

import { buttonClass } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Link } from '@/i18n/navigation.tsx';
import { AccountField } from './account-field.tsx';
import { AccountForm } from './account-form.tsx';
import { useAccountForm } from './use-account-form.ts';

export function ResetPasswordForm() {
  const t = useTranslations('teacher');
  const [isDone, setIsDone] = useState(false);
  const state = useAccountForm({
    action: 'reset-password',
    fields: ['newPassword'],
    toBody: ({ newPassword }) => ({ newPassword, token: new URLSearchParams(location.hash.slice(1)).get('token') ?? '' }),
    onDone: () => setIsDone(true),
  });
  return (
    <>
      <div role="status" className="grid max-w-[28rem] gap-5 empty:hidden">
        {isDone && (
          <>
            <p className="font-serif text-reading">{t('reset.done')}</p>
            <p>
              <Link href="/teach/sign-in" className={buttonClass()}>
                {t('signIn.submit')}
              </Link>
            </p>
          </>
        )}
      </div>
      {!isDone && (
        <AccountForm state={state} submitLabel={t('reset.submit')}>
          <AccountField name="newPassword" faults={state.faults} isNew />
        </AccountForm>
      )}
      {state.refusal?.code === 'INVALID_TOKEN' && (
        <p className="mt-6">
          <Link href="/teach/forgot-password" className="inline-flex min-h-8 items-center text-link">
            {t('reset.again')}
          </Link>
        </p>
      )}
    </>
  );
}
