'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';
import { AccountField } from './account-field.tsx';
import { AccountForm } from './account-form.tsx';
import { nextPage } from './next-page.ts';
import { useAccountForm } from './use-account-form.ts';

export function SignInForm() {
  const t = useTranslations('teacher');
  const locale = useLocale();
  const state = useAccountForm({
    action: 'sign-in/email',
    fields: ['email', 'password'],
    toBody: (values) => ({ ...values, rememberMe: isChecked(state.form.current, 'rememberMe') }),
    onDone: () => location.assign(nextPage(location.search, locale)),
  });
  return (
    <>
      <AccountForm state={state} submitLabel={t('signIn.submit')}>
        <AccountField name="email" faults={state.faults} />
        <AccountField name="password" faults={state.faults} />
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" name="rememberMe" className="size-5 accent-accent" />
          <span>
            {t('signIn.remember')} <span className="text-note text-ink-soft">{t('signIn.rememberHint')}</span>
          </span>
        </label>
      </AccountForm>
      <ul className="mt-8 grid gap-1">
        <li>
          <Link href="/teach/forgot-password" className="inline-flex min-h-8 items-center text-link">
            {t('forgot.title')}
          </Link>
        </li>
        <li>
          <Link href="/teach/sign-up" className="inline-flex min-h-8 items-center text-link">
            {t('signIn.toSignUp')}
          </Link>
        </li>
      </ul>
    </>
  );
}

function isChecked(form: HTMLFormElement | null, name: string): boolean {
  const input = form?.elements.namedItem(name);
  return input instanceof HTMLInputElement && input.checked;
}
