'use client';

import { useEffect, useState } from 'react';

const SHOW_DONE_MS = 2000;

type CopyButtonProps = { text: string; name: string; label: string; doneLabel: string };

/** Copies a text. Absent where there is no script or no clipboard, since the text can be selected by hand. */
export function CopyButton({ text, name, label, doneLabel }: CopyButtonProps) {
  const [state, setState] = useState<'absent' | 'ready' | 'done'>('absent');

  useEffect(() => {
    if (navigator.clipboard) setState('ready');
  }, []);

  useEffect(() => {
    if (state !== 'done') return;
    const timer = setTimeout(() => setState('ready'), SHOW_DONE_MS);
    return () => clearTimeout(timer);
  }, [state]);

  if (state === 'absent') return null;
  return (
    <button
      type="button"
      onClick={() => navigator.clipboard.writeText(text).then(() => setState('done'))}
      className="min-h-6 shrink-0 text-note font-medium text-link print:hidden"
    >
      <span aria-live="polite">{state === 'done' ? doneLabel : label}</span>
      <span className="sr-only">: {name}</span>
    </button>
  );
}
