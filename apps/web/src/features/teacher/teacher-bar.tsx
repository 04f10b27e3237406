'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { forgetKeptMarkings } from '@/features/gradebook/marking/kept-markings.ts';
import { deviceStorage } from '@/features/quiz/run/kept-answers.ts';
import { Link } from '@/i18n/navigation.tsx';
import { sendAccountRequest } from './account-client.ts';
import type { SignedInTeacher } from './teacher-area.tsx';

const ITEM = 'inline-flex min-h-9 items-center font-medium text-link';

/** Who is signed in, where they can go, and the way out. */
export function TeacherBar({ teacher }: { teacher: SignedInTeacher }) {
  const t = useTranslations('teacher');
  const locale = useLocale();
  const [isLost, setIsLost] = useState(false);
  // Whoever has a demo has no account, and signed out would not find back.
  const isDemo = teacher.demoEndsAt !== null;
  const signOut = async () => {
    const refusal = await sendAccountRequest('sign-out', {}, locale);
    if (refusal !== null) return setIsLost(true);
    forgetKeptMarkings(deviceStorage());
    location.assign(`/${locale}/teach/sign-in`);
  };
  return (
    <div className="border-y border-rule py-2 text-note">
      <div className="flex flex-wrap items-center gap-x-5 sm:gap-x-6">
        {/* On a phone above the links, which then fit on one line. */}
        <p className="min-w-0 basis-full text-ink-soft wrap-anywhere sm:mr-auto sm:basis-auto">
          {isDemo ? teacher.name : t('bar.signedInAs', { name: teacher.name })}
        </p>
        <nav aria-label={t('bar.label')}>
          <ul className="flex flex-wrap gap-x-5 sm:gap-x-6">
            <li>
              <Link href="/teach" className={ITEM}>
                {t('bar.classes')}
              </Link>
            </li>
            {!isDemo && (
              <li>
                <Link href="/teach/account" className={ITEM}>
                  {t('bar.account')}
                </Link>
              </li>
            )}
            {teacher.role === 'OWNER' && (
              <li>
                <Link href="/teach/invitations" className={ITEM}>
                  {t('bar.invitations')}
                </Link>
              </li>
            )}
            {teacher.role === 'OWNER' && (
              <li>
                <Link href="/teach/log" className={ITEM}>
                  {t('bar.log')}
                </Link>
              </li>
            )}
          </ul>
        </nav>
        {!isDemo && (
          <button type="button" onClick={() => void signOut()} className={ITEM}>
            {t('bar.signOut')}
          </button>
        )}
      </div>
      <p role="alert" className="text-accent empty:hidden">
        {isLost && t('refusal.UNREACHABLE', { minutes: 0 })}
      </p>
    </div>
  );
}
