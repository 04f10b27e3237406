'use client';

import { useEffect, useState } from 'react';
import { askWorker } from './ask-worker.ts';

type KeepButtonProps = {
  /** Addresses with their language; the first is what the reader wants, the others go with it. */
  pages: readonly string[];
  texts: Record<'keep' | 'keeping' | 'kept' | 'forget' | 'failed', string>;
};

type State = 'absent' | 'open' | 'keeping' | 'kept' | 'failed';

/** Keeps a lesson on this device. It is not there where the browser cannot: without a script, or over plain HTTP. */
export function KeepButton({ pages, texts }: KeepButtonProps) {
  const [state, setState] = useState<State>('absent');
  const key = pages.join(' ');

  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    askWorker('isKept', key.split(' ')).then((isKept) => setState(isKept ? 'kept' : 'open'));
  }, [key]);

  if (state === 'absent') return null;

  async function change() {
    if (state === 'kept') {
      await askWorker('forget', pages);
      setState('open');
      return;
    }
    setState('keeping');
    setState((await askWorker('keep', pages)) ? 'kept' : 'failed');
  }

  return (
    <span className="inline-flex flex-wrap items-center text-note print:hidden">
      <span role="status" className="not-empty:mr-2">
        {state === 'kept' ? `✓ ${texts.kept}` : state === 'failed' ? texts.failed : ''}
      </span>
      <button
        type="button"
        onClick={change}
        disabled={state === 'keeping'}
        className="inline-flex min-h-8 items-center font-medium text-ink text-link disabled:text-ink-soft"
      >
        {state === 'kept' ? texts.forget : state === 'keeping' ? texts.keeping : texts.keep}
      </button>
    </span>
  );
}
