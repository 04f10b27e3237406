'use client';

import { useMutation } from '@apollo/client/react';
import { Button } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { UpdateTeacherDocument } from '@/graphql/generated/graphql.ts';
import { AccountField } from './account-field.tsx';
import { type FieldFaults, findFaults } from './account-fields.ts';
import { RefusalLine } from './refusal-line.tsx';
import type { SignedInTeacher } from './teacher-area.tsx';

export function NameForm({ teacher }: { teacher: SignedInTeacher }) {
  const t = useTranslations('teacher');
  const [update, { data, error, loading }] = useMutation(UpdateTeacherDocument);
  const [faults, setFaults] = useState<FieldFaults>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '');
    const found = findFaults({ name }, false);
    setFaults(found);
    if (Object.keys(found).length === 0 && !loading) update({ variables: { name } }).catch(() => {});
  };
  const isDone = data?.updateTeacher.__typename === 'UpdateTeacherPayload';
  return (
    <form noValidate onSubmit={submit} className="grid max-w-[28rem] gap-5">
      <RefusalLine
        refusal={error || (data && !isDone) ? { code: error ? 'UNREACHABLE' : 'OTHER', retryAfterSeconds: 0 } : null}
      />
      <p className="text-ink-soft wrap-anywhere">{t('account.email', { email: teacher.email })}</p>
      <AccountField name="name" faults={faults} defaultValue={teacher.name} />
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" aria-disabled={loading}>
          {t('account.saveName')}
        </Button>
        <p role="status" className="text-good">
          {isDone && !loading ? t('account.saved') : ''}
        </p>
      </div>
    </form>
  );
}
