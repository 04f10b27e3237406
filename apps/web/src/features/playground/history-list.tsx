import { Button } from '@tumen/ui/button';
import { Disclosure } from '@tumen/ui/disclosure';
import { useTranslations } from 'next-intl';
import { titleOf } from './question-history.ts';
import type { Draft } from './share-link.ts';

type HistoryListProps = { history: readonly Draft[]; onChoose: (draft: Draft) => void; onClear: () => void };

/** The questions that were run on this device, to open again. */
export function HistoryList({ history, onChoose, onClear }: HistoryListProps) {
  const t = useTranslations('playground.history');
  if (history.length === 0) return null;
  return (
    <Disclosure summary={t('title', { count: history.length })}>
      <p className="text-note text-ink-soft">{t('where')}</p>
      <ol className="mt-2">
        {history.map((draft) => (
          <li key={`${draft.query} ${draft.variables}`} className="border-t border-rule">
            <button
              type="button"
              onClick={() => onChoose(draft)}
              className="min-h-11 w-full cursor-pointer py-2 text-left wrap-anywhere hover:text-accent"
            >
              {titleOf(draft)}
              {draft.variables.trim() !== '' && (
                <span className="block truncate font-mono text-note text-ink-soft">{draft.variables}</span>
              )}
            </button>
          </li>
        ))}
      </ol>
      <Button variant="secondary" className="mt-3" onClick={onClear}>
        {t('clear')}
      </Button>
    </Disclosure>
  );
}
