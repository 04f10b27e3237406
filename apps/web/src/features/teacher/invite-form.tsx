'use client';

import { useMutation } from '@apollo/client/react';
import { Button } from '@tumen/ui/button';
import { TextField } from '@tumen/ui/text-field';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { InviteTeacherDocument } from '@/graphql/generated/graphql.ts';
import { AccountField } from './account-field.tsx';
import { type FieldFaults, findFaults } from './account-fields.ts';
import { RefusalLine } from './refusal-line.tsx';

/** Makes an invitation and shows its link, this once. */
export function InviteForm({ onInvited }: { onInvited: () => void }) {
  const t = useTranslations('teacher.invitations');
  const locale = useLocale();
  const form = useRef<HTMLFormElement>(null);
  const [invite, { data, error, loading }] = useMutation(InviteTeacherDocument);
  const [faults, setFaults] = useState<FieldFaults>({});
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const label = String(new FormData(form.current ?? undefined).get('label') ?? '');
    const found = findFaults({ label }, false);
    setFaults(found);
    if (Object.keys(found).length > 0 || loading) return;
    invite({ variables: { label } })
      .then(() => {
        form.current?.reset();
        onInvited();
      })
      .catch(() => {});
  };
  const result = data?.inviteTeacher;
  const token = result?.__typename === 'InviteTeacherPayload' ? result.token : null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <form ref={form} noValidate onSubmit={submit} className="grid max-w-[28rem] gap-5">
        <RefusalLine
          refusal={error || (data && !token) ? { code: error ? 'UNREACHABLE' : 'OTHER', retryAfterSeconds: 0 } : null}
        />
        <AccountField name="label" faults={faults} />
        <div>
          <Button type="submit" aria-disabled={loading}>
            {t('submit')}
          </Button>
        </div>
      </form>
      <div role="status" className="empty:hidden">
        {token && (
          <TextField
            readOnly
            label={t('linkTitle')}
            hint={t('linkHint')}
            value={`${location.origin}/${locale}/teach/sign-up#invitation=${token}`}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
      </div>
    </div>
  );
}
