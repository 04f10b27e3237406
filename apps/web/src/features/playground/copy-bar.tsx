'use client';

import { Button } from '@tumen/ui/button';
import { inputClass } from '@tumen/ui/search-box';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { CopyOutcome } from './copy-outcome.tsx';
import { writeEmbedCode } from './embed/embed-code.ts';
import { parseVariables } from './parse-variables.ts';
import { REQUEST_LANGUAGES } from './request-code.ts';
import { type Draft, writeShareHash } from './share-link.ts';
import { useCopy } from './use-copy.ts';
import type { AnswerLook } from './views/answer-look.ts';

/** Takes the question out of the editor: as a link that opens it again, or as code that sends it. */
export function CopyBar({ readDraft, look }: { readDraft: () => Draft; look: AnswerLook }) {
  const t = useTranslations('playground.copy');
  const locale = useLocale();
  const { copy, said, setSaid, byHand } = useCopy();
  const [language, setLanguage] = useState(REQUEST_LANGUAGES[0]);

  const copyLink = () => {
    const hash = writeShareHash(readDraft(), look);
    window.history.replaceState(null, '', hash);
    void copy(window.location.href, t('linkCopied'));
  };

  const copyEmbed = () => {
    const { origin } = window.location;
    void copy(writeEmbedCode({ origin, locale, draft: readDraft(), look, title: t('embedTitle') }), t('embedCopied'));
  };

  const copyCode = () => {
    if (language === undefined) return;
    const { query, variables, operationName } = readDraft();
    const parsed = parseVariables(variables);
    if (parsed.fault !== null) {
      setSaid(t('badVariables'));
      return;
    }
    const request = {
      endpoint: `${window.location.origin}/graphql`,
      query: query.replaceAll('\r\n', '\n'),
      variables: parsed.variables,
      operationName,
    };
    void copy(language.write(request), t('codeCopied', { language: language.name }));
  };

  return (
    <div className="pb-3">
      <div className="flex flex-wrap items-end gap-3">
        <Button variant="secondary" onClick={copyLink}>
          {t('link')}
        </Button>
        <Button variant="secondary" onClick={copyEmbed}>
          {t('embed')}
        </Button>
        <div className="flex min-w-0 items-end gap-3">
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
      </div>
      <CopyOutcome said={said} byHand={byHand} />
    </div>
  );
}
