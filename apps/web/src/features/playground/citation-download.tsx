import { Button } from '@tumen/ui/button';
import { inputClass } from '@tumen/ui/search-box';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { saveFile } from '@/features/download/save-file.ts';
import { CITATION_FORMATS, loadCitations } from './load-citations.ts';

/** Saves the sources of an answer for a reference manager. */
export function CitationDownload({ slugs }: { slugs: readonly string[] }) {
  const t = useTranslations('playground.citations');
  const [chosen, setChosen] = useState<string>(CITATION_FORMATS[0].id);
  const [said, setSaid] = useState('');
  const save = async () => {
    const format = CITATION_FORMATS.find(({ id }) => id === chosen) ?? CITATION_FORMATS[0];
    setSaid(t('loading'));
    const file = await loadCitations(slugs, format);
    if (file !== null) saveFile(`tumen-sources.${format.extension}`, file.text, format.type);
    setSaid(file === null ? t('failed') : t('saved', { count: file.count }));
  };
  return (
    <div className="mt-3 flex flex-wrap items-end gap-3">
      <label className="grid min-w-0 gap-1 text-note text-ink-soft">
        {t('format', { count: slugs.length })}
        <select value={chosen} onChange={(event) => setChosen(event.target.value)} className={`${inputClass} min-w-0`}>
          {CITATION_FORMATS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Button variant="secondary" onClick={() => void save()}>
        {t('save')}
      </Button>
      <p role="status" className="min-h-6 self-center text-note text-ink-soft">
        {said}
      </p>
    </div>
  );
}
