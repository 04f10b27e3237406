'use client';

import { EmptyState } from '@tumen/ui/empty-state';
import { useTranslations } from 'next-intl';
import { Section } from '@/features/text/section.tsx';
import { Link } from '@/i18n/navigation.tsx';
import { DeleteAccountForm } from './delete-account-form.tsx';
import { NameForm } from './name-form.tsx';
import { PasswordForm } from './password-form.tsx';
import { SessionList } from './session-list.tsx';
import { TeacherArea } from './teacher-area.tsx';

/** A teacher's own account: name, password, browsers, and the end of it. */
export function AccountView() {
  const t = useTranslations('teacher.account');
  return (
    <TeacherArea>
      {(teacher) =>
        teacher.demoEndsAt !== null ? (
          <EmptyState title={t('demoHasNone')} />
        ) : (
          <>
            <Section id="name" title={t('nameTitle')}>
              <NameForm teacher={teacher} />
            </Section>
            <Section id="password" title={t('passwordTitle')}>
              <PasswordForm email={teacher.email} />
            </Section>
            <Section id="sessions" title={t('sessionsTitle')}>
              <SessionList />
            </Section>
            <Section id="keys" title={t('keysTitle')}>
              <p className="max-w-[28rem] text-ink-soft">{t('keysLead')}</p>
              <p className="mt-3">
                <Link href="/teach/keys" className="font-medium text-link">
                  {t('keysOpen')}
                </Link>
              </p>
            </Section>
            <Section id="delete" title={t('deleteTitle')}>
              <DeleteAccountForm />
            </Section>
          </>
        )
      }
    </TeacherArea>
  );
}
