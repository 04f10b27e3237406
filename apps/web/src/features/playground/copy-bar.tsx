'use client';

import { Button } from '@tumen/ui/button';
import { inputClass } from '@tumen/ui/search-box';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { parseVariables } from './parse-variables.ts';
import { REQUEST_LANGUAGES } from './request-code.ts';
import { type Draft, writeShareHash } from './share-link.ts';

/** Takes the question out of the editor: as a link that opens it again, or as code that sends it. */
export function CopyBar({ readDraft }: { readDraft: () => Draft }) {
  const t = useTranslations('playground.copy');
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState('');
  const [language, setLanguage] = useState(REQUEST_LANGUAGES[0]);

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

  const copyCode = () => {
    if (language === undefined) return;
    const { query, variables } = readDraft();
    const parsed = parseVariables(variables);
    if (parsed.fault !== null) {
      setSaid(t('badVariables'));
      return;
    }
    const request = {
      endpoint: `${window.location.origin}/graphql`,
      query: query.replaceAll('\r\n', '\n'),
      variables: parsed.variables,
    };
    void copy(language.write(request), t('codeCopied', { language: language.name }));
  };

  return (
    <div className="pb-3">
      <div className="flex flex-wrap items-end gap-3">
        <Button variant="secondary" onClick={copyLink}>
          {t('link')}
        </Button>
        <label className="grid min-w-0 gap-1 text-note text-ink-soft">
          {t('language')}
          <select
            value={language?.id}
            onChange={(event) => setLanguage(REQUEST_LANGUAGES.find(({ id }) => id === event.target.value))}
            className={`${inputClass} min-w-0`}
          >
            {REQUEST_LANGUAGES.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Button variant="secondary" onClick={copyCode}>
          {t('code')}
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
