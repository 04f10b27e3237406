'use client';

import { useMutation } from '@apollo/client/react';
import { Button } from '@tumen/ui/button';
import { TextField } from '@tumen/ui/text-field';
import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { CreateApiKeyDocument } from '@/graphql/generated/graphql.ts';
import { AccountField } from './account-field.tsx';
import { type FieldFaults, findFaults } from './account-fields.ts';
import { RefusalLine } from './refusal-line.tsx';

/** Makes a key and shows it, this once. */
export function ApiKeyForm({ onMade }: { onMade: () => void }) {
  const t = useTranslations('teacher.keys');
  const form = useRef<HTMLFormElement>(null);
  const [create, { data, error, loading }] = useMutation(CreateApiKeyDocument);
  const [faults, setFaults] = useState<FieldFaults>({});
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const keyName = String(new FormData(form.current ?? undefined).get('keyName') ?? '');
    const found = findFaults({ keyName }, false);
    setFaults(found);
    if (Object.keys(found).length > 0 || loading) return;
    create({ variables: { name: keyName } })
      .then(() => {
        form.current?.reset();
        onMade();
      })
      .catch(() => {});
  };
  const result = data?.createApiKey;
  const secret = result?.__typename === 'CreateApiKeyPayload' ? result.secret : null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <form ref={form} noValidate onSubmit={submit} className="grid max-w-[28rem] gap-5">
        <RefusalLine refusal={error ? { code: 'UNREACHABLE', retryAfterSeconds: 0 } : null} />
        <p role="alert" className="text-accent empty:hidden">
          {data && secret === null && t('refused')}
        </p>
        <AccountField name="keyName" faults={faults} />
        <div>
          <Button type="submit" aria-disabled={loading}>
            {t('submit')}
          </Button>
        </div>
      </form>
      <div role="status" className="grid gap-3 empty:hidden">
        {secret && (
          <>
            <TextField
              readOnly
              label={t('secretTitle')}
              hint={t('secretHint')}
              value={secret}
              onFocus={(event) => event.currentTarget.select()}
            />
            <p className="text-note text-ink-soft">
              {t('sentAs')} <code>Authorization: Bearer {secret.slice(0, 10)}…</code>
            </p>
          </>
        )}
      </div>
    </div>
  );
}
