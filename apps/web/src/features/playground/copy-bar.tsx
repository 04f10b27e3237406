'use client';

import { Button } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Draft, writeShareHash } from './share-link.ts';

/** Takes the question out of the editor: as a link that opens it again. */
export function CopyBar({ readDraft }: { readDraft: () => Draft }) {
  const t = useTranslations('playground.copy');
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState('');

  const copy = async (text: string, done: string) => {
    // Emptied first, so that the same confirmation is spoken again.
    setSaid('');
    try {
      await navigator.clipboard.writeText(text);
      setByHand('');
      setSaid(done);
    } catch {
      // Without HTTPS a browser has no clipboard, as in a classroom that reaches the site by the address of a machine.
      setByHand(text);
      setSaid(t('byHand'));
    }
  };

  const copyLink = () => {
    const hash = writeShareHash(readDraft());
    window.history.replaceState(null, '', hash);
    void copy(window.location.href, t('linkCopied'));
  };

  return (
    <div className="pb-3">
      <div className="flex flex-wrap items-end gap-3">
        <Button variant="secondary" onClick={copyLink}>
          {t('link')}
        </Button>
      </div>
      <p role="status" className="mt-1 min-h-6 text-note text-ink-soft">
        {said}
      </p>
      {byHand !== '' && (
        <label className="mt-2 grid gap-1 text-note text-ink-soft">
          {t('text')}
          <textarea
            readOnly
            rows={4}
            value={byHand}
            onFocus={(event) => event.target.select()}
            className="w-full border border-rule-strong bg-card p-3 font-mono text-note text-ink"
          />
        </label>
      )}
    </div>
  );
}
