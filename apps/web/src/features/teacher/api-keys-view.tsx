'use client';

import { useMutation, useQuery } from '@apollo/client/react';
import { EmptyState } from '@tumen/ui/empty-state';
import { useFormatter, useTranslations } from 'next-intl';
import { useRef } from 'react';
import { RevokeApiKeyDocument, TeacherApiKeysDocument, type TeacherApiKeysQuery } from '@/graphql/generated/graphql.ts';
import { ApiKeyForm } from './api-key-form.tsx';
import { RefusalLine } from './refusal-line.tsx';
import { TeacherArea } from './teacher-area.tsx';

type ApiKey = NonNullable<NonNullable<TeacherApiKeysQuery['viewer']>['teacher']>['apiKeys'][number];

/** Where a teacher makes and revokes the keys of their scripts. */
export function ApiKeysView() {
  const t = useTranslations('teacher.keys');
  return (
    <TeacherArea>{({ demoEndsAt }) => (demoEndsAt === null ? <ApiKeys /> : <EmptyState title={t('demoHasNone')} />)}</TeacherArea>
  );
}

function ApiKeys() {
  const t = useTranslations('teacher.keys');
  const title = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch } = useQuery(TeacherApiKeysDocument, { fetchPolicy: 'network-only' });
  const [revoke, revoking] = useMutation(RevokeApiKeyDocument);
  const keys = data?.viewer?.teacher?.apiKeys ?? [];
  const take = ({ id }: ApiKey) =>
    void revoke({ variables: { apiKeyId: id } })
      .then(() => refetch())
      // Its button is gone, and the focus with it.
      .then(() => title.current?.focus())
      .catch(() => {});
  return (
    <div className="grid max-w-[42.5rem] grid-cols-[minmax(0,1fr)] gap-10">
      <RefusalLine refusal={error || revoking.error ? { code: 'UNREACHABLE', retryAfterSeconds: 0 } : null} />
      <ApiKeyForm onMade={() => void refetch()} />
      <section aria-labelledby="keys">
        <h2 id="keys" ref={title} tabIndex={-1} className="text-h3">
          {t('listTitle')}
        </h2>
        {data && <p className="mt-3 text-ink-soft">{t(keys.length === 0 ? 'none' : 'revokeHelp')}</p>}
        <ul className="mt-3 border-b border-rule empty:hidden">
          {keys.map((key) => (
            <ApiKeyRow key={key.id} apiKey={key} onRevoke={() => take(key)} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function ApiKeyRow({ apiKey, onRevoke }: { apiKey: ApiKey; onRevoke: () => void }) {
  const t = useTranslations('teacher.keys');
  const format = useFormatter();
  const { name, start, createdAt, lastUsedOn, usedPoints } = apiKey;
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const facts = [
    t('created', { date: format.dateTime(new Date(createdAt), { dateStyle: 'medium', timeZone }) }),
    lastUsedOn === null
      ? t('unused')
      : t('used', { date: format.dateTime(new Date(lastUsedOn), { dateStyle: 'medium', timeZone: 'UTC' }) }),
    t('points', { points: usedPoints }),
  ];
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-rule py-3">
      <div className="min-w-0">
        <p className="font-medium wrap-anywhere">{name}</p>
        <p className="text-note text-ink-soft">
          <code>{start}…</code> · {facts.join(' · ')}
        </p>
      </div>
      <button type="button" onClick={onRevoke} aria-label={`${t('revoke')}: ${name}`} className="min-h-11 font-medium text-link">
        {t('revoke')}
      </button>
    </li>
  );
}
