'use client';

import { useQuery } from '@apollo/client/react';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { BrowserGraphQLProvider } from '@/graphql/browser-provider.tsx';
import { TeacherSignUpDocument } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { AccountField } from './account-field.tsx';
import { AccountForm } from './account-form.tsx';
import { useAccountForm } from './use-account-form.ts';

export function SignUpForm() {
  return (
    <BrowserGraphQLProvider>
      <Form />
    </BrowserGraphQLProvider>
  );
}

/** Asks what signing up takes now: the code of a new site, or the invitation in the link, or nothing. */
function Form() {
  const t = useTranslations('teacher');
  const locale = useLocale();
  const { data, loading, error } = useQuery(TeacherSignUpDocument, { fetchPolicy: 'no-cache' });
  const [invitation, setInvitation] = useState<string | null>(null);
  useEffect(() => setInvitation(new URLSearchParams(location.hash.slice(1)).get('invitation')), []);
  const needs = data?.teacherAccounts.signUpNeeds;
  const state = useAccountForm({
    action: 'sign-up/email',
    fields: [...(needs === 'SETUP_CODE' ? (['setupCode'] as const) : []), 'name', 'email', 'password'],
    isNewPassword: true,
    toBody: (values) => ({ ...values, name: values.name?.trim(), ...(invitation !== null && { invitation }) }),
    onDone: () => location.assign(`/${locale}/teach`),
  });

  if (loading) return <p role="status">{t('opening')}</p>;
  if (error || !needs) return <p role="alert">{t('refusal.UNREACHABLE', { minutes: 0 })}</p>;
  if (needs === 'INVITATION' && invitation === null) return <NoInvitation />;
  return (
    <>
      <p className="mb-6 max-w-[28rem] text-ink-soft">
        {t(needs === 'SETUP_CODE' ? 'signUp.leadSetup' : invitation ? 'signUp.leadInvited' : 'signUp.leadOpen')}
      </p>
      <AccountForm state={state} submitLabel={t('signUp.submit')}>
        {needs === 'SETUP_CODE' && <AccountField name="setupCode" faults={state.faults} />}
        <AccountField name="name" faults={state.faults} />
        <AccountField name="email" faults={state.faults} />
        <AccountField name="password" faults={state.faults} isNew />
      </AccountForm>
      <ToSignIn />
    </>
  );
}

function NoInvitation() {
  const t = useTranslations('teacher');
  return (
    <>
      <p className="max-w-[28rem] font-serif text-reading">{t('signUp.needsInvitation')}</p>
      <ToSignIn />
    </>
  );
}

function ToSignIn() {
  const t = useTranslations('teacher');
  return (
    <p className="mt-8">
      <Link href="/teach/sign-in" className="inline-flex min-h-8 items-center text-link">
        {t('signUp.toSignIn')}
      </Link>
    </p>
  );
}
