'use client';

import { useMutation } from '@apollo/client/react';
import { Button, buttonClass } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { BrowserGraphQLProvider } from '@/graphql/browser-provider.tsx';
import { type Locale, UseDeviceCodeDocument, type UseDeviceCodeMutation } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { refusalKey } from './refusal-key.ts';

/** Takes the code of another device; what follows is that device's. */
export function ContinueForm({ locale }: { locale: Locale }) {
  return (
    <BrowserGraphQLProvider>
      <Form locale={locale} />
    </BrowserGraphQLProvider>
  );
}

function Form({ locale }: { locale: Locale }) {
  const t = useTranslations('devices');
  const [code, setCode] = useState('');
  const [redeem, { data, loading, error }] = useMutation(UseDeviceCodeDocument, { fetchPolicy: 'no-cache' });

  useEffect(() => {
    const { hash, pathname, search } = window.location;
    if (hash === '') return;
    setCode(decodeURIComponent(hash.slice(1)));
    // A code in the address would stay in the history.
    window.history.replaceState(null, '', pathname + search);
  }, []);

  const result = data?.useDeviceCode;
  if (result?.__typename === 'UseDeviceCodePayload') return <Continued viewer={result.viewer} />;
  const refusal = result || error ? t(refusalKey(result)) : null;

  const send = (event: FormEvent) => {
    event.preventDefault();
    // The error is in the result, too.
    void redeem({ variables: { code, locale } }).catch(() => undefined);
  };
  return (
    <form onSubmit={send} className="grid gap-4">
      <label htmlFor="device-code" className="font-medium">
        {t('continue.code')}
      </label>
      <input
        id="device-code"
        value={code}
        onChange={(event) => setCode(event.target.value)}
        required
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        aria-describedby="device-code-help device-code-refusal"
        aria-invalid={refusal !== null}
        className="min-h-11 w-full max-w-60 border border-rule-strong bg-paper px-3 font-mono text-h3 tracking-wider"
      />
      <p id="device-code-help" className="text-note text-ink-soft">
        {t('continue.help')}
      </p>
      <p id="device-code-refusal" role="alert" className="text-accent empty:hidden">
        {refusal}
      </p>
      <p>
        <Button type="submit" disabled={loading}>
          {t('continue.submit')}
        </Button>
      </p>
    </form>
  );
}

type Viewer = Extract<UseDeviceCodeMutation['useDeviceCode'], { __typename: 'UseDeviceCodePayload' }>['viewer'];

/** The way on: to each quiz that is under way. */
function Continued({ viewer }: { viewer: Viewer }) {
  const t = useTranslations('devices');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const running = viewer.attempts.edges.flatMap(({ node: { id, title, status, quiz } }) =>
    status === 'IN_PROGRESS' && quiz ? [{ id, title, slug: quiz.slug }] : [],
  );
  return (
    <div className="grid gap-4">
      <h2 ref={heading} tabIndex={-1} className="text-h2">
        {t('continue.done')}
      </h2>
      {running.length > 0 && (
        <ul className="grid gap-3">
          {running.map(({ id, title, slug }) => (
            <li key={id}>
              <Link href={`/quizzes/${slug}/run?attempt=${encodeURIComponent(id)}`} className={buttonClass()}>
                {t('continue.goOn', { title })}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <Link href="/quizzes" className="underline">
          {t('continue.quizzes')}
        </Link>
        <Link href="/review" className="underline">
          {t('continue.review')}
        </Link>
      </p>
    </div>
  );
}
