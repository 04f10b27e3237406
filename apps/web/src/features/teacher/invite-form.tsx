'use client';

import { useMutation } from '@apollo/client/react';
import { useLocale, useTranslations } from 'next-intl';
import { InviteTeacherDocument } from '@/graphql/generated/graphql.ts';
import { OnceForm } from './once-form.tsx';
import { RefusalLine } from './refusal-line.tsx';

/** Makes an invitation and shows its link, this once. */
export function InviteForm({ onInvited }: { onInvited: () => void }) {
  const t = useTranslations('teacher.invitations');
  const locale = useLocale();
  const [invite, { data, error, loading }] = useMutation(InviteTeacherDocument);
  const result = data?.inviteTeacher;
  const token = result?.__typename === 'InviteTeacherPayload' ? result.token : null;
  const link = token && `${location.origin}/${locale}/teach/sign-up#invitation=${token}`;
  const isRefused = data !== undefined && data !== null && token === null;
  return (
    <OnceForm
      field="label"
      submit={t('submit')}
      isBusy={loading}
      refusal={
        <RefusalLine refusal={error || isRefused ? { code: error ? 'UNREACHABLE' : 'OTHER', retryAfterSeconds: 0 } : null} />
      }
      onMake={async (label) => {
        await invite({ variables: { label } });
        onInvited();
      }}
      made={link ? { label: t('linkTitle'), hint: t('linkHint'), secret: link } : null}
    />
  );
}
