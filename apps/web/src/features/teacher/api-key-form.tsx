'use client';

import { useMutation } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { CreateApiKeyDocument } from '@/graphql/generated/graphql.ts';
import { OnceForm } from './once-form.tsx';
import { RefusalLine } from './refusal-line.tsx';

/** Makes a key and shows it, this once. */
export function ApiKeyForm({ onMade }: { onMade: () => void }) {
  const t = useTranslations('teacher.keys');
  const [create, { data, error, loading }] = useMutation(CreateApiKeyDocument);
  const result = data?.createApiKey;
  const secret = result?.__typename === 'CreateApiKeyPayload' ? result.secret : null;
  return (
    <OnceForm
      field="keyName"
      submit={t('submit')}
      isBusy={loading}
      refusal={
        <>
          <RefusalLine refusal={error ? { code: 'UNREACHABLE', retryAfterSeconds: 0 } : null} />
          <p role="alert" className="text-accent empty:hidden">
            {data && secret === null && t('refused')}
          </p>
        </>
      }
      onMake={async (name) => {
        await create({ variables: { name } });
        onMade();
      }}
      made={secret === null ? null : { label: t('secretTitle'), hint: t('secretHint'), secret }}
      note={
        <p className="text-note text-ink-soft">
          {t('sentAs')} <code>Authorization: Bearer {secret?.slice(0, 10)}…</code>
        </p>
      }
    />
  );
}
