import { useTranslations } from 'next-intl';

/** What became of copying, and the text itself where the browser did not copy it. */
export function CopyOutcome({ said, byHand }: { said: string; byHand: string }) {
  const t = useTranslations('playground.copy');
  return (
    <>
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
    </>
  );
}
