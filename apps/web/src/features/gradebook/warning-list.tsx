import { useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { WarningTextFragmentDoc } from '@/graphql/generated/graphql.ts';

/** What to look at, in plain words. */
export function WarningList({ warnings: refs }: { warnings: readonly FragmentType<typeof WarningTextFragmentDoc>[] }) {
  const t = useTranslations('gradebook.statistics');
  const warnings = readFragment(WarningTextFragmentDoc, refs);
  if (warnings.length === 0) return null;
  return (
    <ul className="grid gap-2">
      {warnings.map(({ text, isTentative }) => (
        <li
          key={text}
          className={`border-l-4 px-4 py-2 wrap-anywhere ${isTentative ? 'border-rule-strong bg-wash-soft' : 'border-accent bg-wash'}`}
        >
          {text}
          {isTentative && <span className="text-note text-ink-soft"> {t('tentative')}</span>}
        </li>
      ))}
    </ul>
  );
}
