'use client';

import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { BrowserGraphQLProvider } from '@/graphql/browser-provider.tsx';
import { TeacherMailDocument } from '@/graphql/generated/graphql.ts';
import { AccountField } from './account-field.tsx';
import { AccountForm } from './account-form.tsx';
import { useAccountForm } from './use-account-form.ts';

export function ForgotPasswordForm() {
  return (
    <BrowserGraphQLProvider>
      <Form />
    </BrowserGraphQLProvider>
  );
}

/** Says the same whether there is such an account or not. */
function Form() {
  const t = useTranslations('teacher.forgot');
  const { data } = useQuery(TeacherMailDocument, { fetchPolicy: 'no-cache' });
  const [isDone, setIsDone] = useState(false);
  const state = useAccountForm({ action: 'request-password-reset', fields: ['email'], onDone: () => setIsDone(true) });
  const needsHand = data?.teacherAccounts.sendsMail === false;
  return (
    <>
      <div role="status" className="max-w-[28rem] font-serif text-reading empty:hidden">
        {isDone && <p>{t(needsHand ? 'doneByHand' : 'done')}</p>}
      </div>
      {!isDone && (
        <AccountForm state={state} submitLabel={t('submit')}>
          <AccountField name="email" faults={state.faults} />
        </AccountForm>
      )}
    </>
  );
}
