'use client';

import { useApolloClient } from '@apollo/client/react';
import { Button } from '@tumen/ui/button';
import { useFormatter, useTranslations } from 'next-intl';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { saveFile } from '@/features/download/save-file.ts';
import { BrowserGraphQLProvider } from '@/graphql/browser-provider.tsx';
import { DeleteLearnerDocument, ForgetDeviceDocument, type Locale, OwnDataCountsDocument } from '@/graphql/generated/graphql.ts';
import { collectOwnData } from './collect-own-data.ts';

type Counts = { readonly attempts: number; readonly enrollments: number };
type State = 'loading' | 'failed' | 'nothing' | Counts;
/** What was done last, or why it was not. */
type Outcome =
  | { readonly name: 'forgotten' | 'failed' }
  | ({ readonly name: 'deleted' } & Counts)
  | { readonly name: 'busy'; readonly seconds: number };

/** What is the visitor's own on this site: how much it is, and the ways to take it along, to part this browser from it and to delete it. */
export function OwnData({ locale }: { locale: Locale }) {
  return (
    <BrowserGraphQLProvider>
      <OwnDataOfVisitor locale={locale} />
    </BrowserGraphQLProvider>
  );
}

function OwnDataOfVisitor({ locale }: { locale: Locale }) {
  const t = useTranslations('privacy.own');
  const client = useApolloClient();
  const [state, setState] = useState<State>('loading');
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const load = useCallback(async () => {
    try {
      const { data } = await client.query({ query: OwnDataCountsDocument, fetchPolicy: 'no-cache' });
      const viewer = data?.viewer;
      setState(viewer ? { attempts: viewer.attempts.totalCount, enrollments: viewer.enrollments.length } : 'nothing');
    } catch {
      setState('failed');
    }
  }, [client]);
  useEffect(() => void load(), [load]);

  /** `ask` resolves with what is to be told. */
  const run = async (ask: () => Promise<Outcome>) => {
    setOutcome(await ask().catch((): Outcome => ({ name: 'failed' })));
    await load();
  };
  const deleteAll = async (): Promise<Outcome> => {
    const { data } = await client.mutate({ mutation: DeleteLearnerDocument });
    const result = data?.deleteLearner;
    if (result?.__typename === 'DeleteLearnerPayload') {
      forgetOnDevice();
      return { ...result, name: 'deleted' };
    }
    return result ? { name: 'busy', seconds: result.retryAfterSeconds } : { name: 'failed' };
  };
  const forget = async (): Promise<Outcome> => {
    const { data } = await client.mutate({ mutation: ForgetDeviceDocument });
    const result = data?.forgetDevice;
    if (result?.__typename === 'ForgetDevicePayload') {
      forgetOnDevice();
      return { name: 'forgotten' };
    }
    return result ? { name: 'busy', seconds: result.retryAfterSeconds } : { name: 'failed' };
  };

  return (
    <div className="mt-4">
      <p role="status" className="min-h-6 font-medium">
        {state === 'loading' && t('loading')}
        {state === 'nothing' && outcome === null && t('nothing')}
        {typeof state === 'object' && t('counts', state)}
        {outcome?.name === 'forgotten' && ` ${t('forgotten')}`}
        {outcome?.name === 'deleted' && ` ${t('deleted', outcome)}`}
      </p>
      <p role="alert" className="text-accent empty:hidden">
        {outcome?.name === 'busy' && t('busy', outcome)}
        {(state === 'failed' || outcome?.name === 'failed') && t('failed')}
      </p>
      {typeof state === 'object' && (
        <div className="mt-5 grid gap-6">
          <Download locale={locale} onFailure={() => setOutcome({ name: 'failed' })} />
          <Asked label={t('forget')} sure={t('sureForget')} help={t('forgetHelp')} onSure={() => run(forget)} />
          <Asked label={t('delete')} sure={t('sure')} help={t('deleteHelp')} onSure={() => run(deleteAll)} />
        </div>
      )}
    </div>
  );
}

/** Answers, attempts, questions and steps of the course on queries that this browser keeps by itself; which colors it prefers is nobody's secret. */
function forgetOnDevice() {
  for (const key of Object.keys(localStorage)) {
    if (/^tumen\.(answer|attempt|course|playground.history)/.test(key)) localStorage.removeItem(key);
  }
}

function Download({ locale, onFailure }: { locale: Locale; onFailure: () => void }) {
  const t = useTranslations('privacy.own');
  const format = useFormatter();
  const client = useApolloClient();
  const [share, setShare] = useState<number | null>(null);

  const download = async () => {
    setShare(0);
    try {
      const data = await collectOwnData(client, locale, setShare);
      saveFile('tumen-my-answers.json', JSON.stringify(data, null, 2), 'application/json');
    } catch {
      onFailure();
    }
    setShare(null);
  };
  return (
    <Action help={t('downloadHelp')}>
      <Button variant="secondary" onClick={() => void download()} disabled={share !== null}>
        {share === null ? t('download') : t('downloading', { percent: format.number(share, { style: 'percent' }) })}
      </Button>
    </Action>
  );
}

type AskedProps = { label: string; sure: string; help: string; onSure: () => Promise<void> };

/** A button that asks once more before it does what cannot be undone. */
function Asked({ label, sure, help, onSure }: AskedProps) {
  const t = useTranslations('privacy.own');
  const [step, setStep] = useState<'closed' | 'asking' | 'busy'>('closed');
  const go = async () => {
    setStep('busy');
    await onSure();
    setStep('closed');
  };
  return (
    <Action help={help}>
      {step === 'closed' ? (
        <Button variant="secondary" onClick={() => setStep('asking')}>
          {label}
        </Button>
      ) : (
        <fieldset className="flex flex-wrap gap-3">
          <legend className="sr-only">{label}</legend>
          <Button onClick={() => void go()} disabled={step === 'busy'} autoFocus>
            {sure}
          </Button>
          <Button variant="secondary" onClick={() => setStep('closed')} disabled={step === 'busy'}>
            {t('cancel')}
          </Button>
        </fieldset>
      )}
    </Action>
  );
}

function Action({ help, children }: { help: string; children: ReactNode }) {
  return (
    <div>
      {children}
      <p className="mt-2 text-note text-ink-soft">{help}</p>
    </div>
  );
}
