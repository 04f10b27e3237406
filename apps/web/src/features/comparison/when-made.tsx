import { useTranslations } from 'next-intl';
import { gapMessage, gapOf } from './gap-label.ts';

type WhenMadeProps = {
  source: { issued: string | null; issuedLabel: string | null };
  /** What the source speaks of. */
  event?: { startDate: string; endDate: string } | null | undefined;
};

/** When a source was made, and how far from the event: the distance is what one compares. */
export function WhenMade({ source, event }: WhenMadeProps) {
  const t = useTranslations('comparison');
  const gap = event ? gapOf(source, event) : null;
  return (
    <>
      {source.issuedLabel ?? t('undated')}
      {gap && <strong className="block font-semibold text-data">{t(`gap.${gapMessage(gap)[0]}`, gapMessage(gap)[1])}</strong>}
    </>
  );
}
