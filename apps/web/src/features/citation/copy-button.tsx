'use client';

import { useEffect, useState } from 'react';

const SHOW_DONE_MS = 2000;

type CopyButtonProps = { text: string; name: string; label: string; doneLabel: string };

/**
 * Copies a text. Not there for anybody without a script or a clipboard, since the text can be selected by hand; its place is kept, and kept
 * wide enough for both labels, so that nothing beside it moves.
 */
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

  const [shown, other] = state === 'done' ? [doneLabel, label] : [label, doneLabel];
  return (
    <button
      type="button"
      onClick={() => navigator.clipboard.writeText(text).then(() => setState('done'))}
      className={`min-h-6 shrink-0 self-end text-right text-note font-medium text-link sm:self-start print:hidden ${state === 'absent' ? 'invisible' : ''}`}
    >
      <span
        aria-live="polite"
        data-other={other}
        className="block after:invisible after:block after:h-0 after:overflow-hidden after:content-[attr(data-other)]"
      >
        {shown}
      </span>
      <span className="sr-only">: {name}</span>
    </button>
  );
}
