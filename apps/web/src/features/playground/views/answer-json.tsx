import { Button } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import { CopyOutcome } from '../copy-outcome.tsx';
import { useCopy } from '../use-copy.ts';

/** The text of an answer, to read and to copy. */
export function AnswerJson({ json }: { json: string }) {
  const t = useTranslations('playground.views');
  const { copy, said, byHand } = useCopy();
  return (
    <>
      <Button variant="secondary" onClick={() => void copy(json, t('jsonCopied'))}>
        {t('copyJson')}
      </Button>
      <CopyOutcome said={said} byHand={byHand} />
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard (axe: scrollable-region-focusable)
        tabIndex={0}
        className="max-h-[70dvh] overflow-auto border border-rule bg-card p-4 text-note"
      >
        {json}
      </pre>
    </>
  );
}
