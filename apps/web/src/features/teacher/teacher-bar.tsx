'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Link } from '@/i18n/navigation.tsx';
import { sendAccountRequest } from './account-client.ts';
import type { SignedInTeacher } from './teacher-area.tsx';

const ITEM = 'inline-flex min-h-9 items-center font-medium text-link';

/** Who is signed in, where they can go, and the way out. */
export function TeacherBar({ teacher }: { teacher: SignedInTeacher }) {
  const t = useTranslations('teacher');
  const locale = useLocale();
  const [isLost, setIsLost] = useState(false);
  const signOut = async () => {
    const refusal = await sendAccountRequest('sign-out', {}, locale);
    if (refusal === null) location.assign(`/${locale}/teach/sign-in`);
    else setIsLost(true);
  };
  return (
    <div className="border-y border-rule py-2 text-note">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
        <p className="min-w-0 text-ink-soft wrap-anywhere">{t('bar.signedInAs', { name: teacher.name })}</p>
        <nav aria-label={t('bar.label')} className="ml-auto">
          <ul className="flex flex-wrap gap-x-6">
            <li>
              <Link href="/teach" className={ITEM}>
                {t('bar.classes')}
              </Link>
            </li>
            <li>
              <Link href="/teach/account" className={ITEM}>
                {t('bar.account')}
              </Link>
            </li>
            {teacher.role === 'OWNER' && (
              <li>
                <Link href="/teach/invitations" className={ITEM}>
                  {t('bar.invitations')}
                </Link>
              </li>
            )}
          </ul>
        </nav>
        <button type="button" onClick={() => void signOut()} className={ITEM}>
          {t('bar.signOut')}
        </button>
      </div>
      <p role="alert" className="text-accent empty:hidden">
        {isLost && t('refusal.UNREACHABLE', { minutes: 0 })}
      </p>
    </div>
  );
}
