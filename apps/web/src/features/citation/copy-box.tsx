import { ScrollRegion } from '@tumen/ui/scroll-region';
import { useTranslations } from 'next-intl';
import { CopyButton } from './copy-button.tsx';

type CopyBoxProps = { text: string; label: string; isCode?: boolean };

/** A text to take away: it can be selected without a script and copied with one. On a phone the button stands below, so that the text has the width. */
export function CopyBox({ text, label, isCode = false }: CopyBoxProps) {
  const t = useTranslations('source');
  return (
    <div className="flex flex-col gap-x-3 gap-y-1 border border-rule bg-card px-4 py-3 sm:flex-row sm:items-start">
      {isCode ? (
        <div className="min-w-0 sm:flex-1">
          <ScrollRegion label={label}>
            <pre className="font-mono text-[0.8125rem] leading-relaxed">{text}</pre>
          </ScrollRegion>
        </div>
      ) : (
        <p className="min-w-0 text-note wrap-anywhere sm:flex-1">{text}</p>
      )}
      <CopyButton text={text} name={label} label={t('copy')} doneLabel={t('copied')} />
    </div>
  );
}
