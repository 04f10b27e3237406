import { ScrollRegion } from '@tumen/ui/scroll-region';
import { useTranslations } from 'next-intl';
import { CopyButton } from './copy-button.tsx';

type CopyBoxProps = { text: string; label: string; isCode?: boolean };

/** A text to take away: it can be selected without a script and copied with one. */
export function CopyBox({ text, label, isCode = false }: CopyBoxProps) {
  const t = useTranslations('source');
  return (
    <div className="flex items-start gap-3 border border-rule bg-card px-4 py-3">
      {isCode ? (
        <div className="min-w-0 flex-1">
          <ScrollRegion label={label}>
            <pre className="font-mono text-[0.8125rem] leading-relaxed">{text}</pre>
          </ScrollRegion>
        </div>
      ) : (
        <p className="min-w-0 flex-1 text-note wrap-anywhere">{text}</p>
      )}
      <CopyButton text={text} name={label} label={t('copy')} doneLabel={t('copied')} />
    </div>
  );
}
