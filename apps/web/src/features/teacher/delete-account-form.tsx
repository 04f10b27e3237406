'use client';

import { Disclosure } from '@tumen/ui/disclosure';
import { useLocale, useTranslations } from 'next-intl';
import { AccountField } from './account-field.tsx';
import { AccountForm } from './account-form.tsx';
import { useAccountForm } from './use-account-form.ts';

/** Asks for the password before everything of the teacher is deleted. */
export function DeleteAccountForm() {
  const t = useTranslations('teacher.account');
  const locale = useLocale();
  const state = useAccountForm({
    action: 'delete-user',
    fields: ['password'],
    onDone: () => location.assign(`/${locale}`),
  });
  return (
    <div className="max-w-[28rem]">
      <p className="mb-4 text-ink-soft">{t('deleteLead')}</p>
      <Disclosure summary={t('deleteOpen')}>
        <AccountForm state={state} submitLabel={t('delete')}>
          <AccountField name="password" faults={state.faults} />
        </AccountForm>
      </Disclosure>
    </div>
  );
}
