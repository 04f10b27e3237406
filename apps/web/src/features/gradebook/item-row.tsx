import { Disclosure } from '@tumen/ui/disclosure';
import { useTranslations } from 'next-intl';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import { AskedVariantFragmentDoc, type ItemFiguresFragment } from '@/graphql/generated/graphql.ts';
import { AskedVariant } from './asked-variant.tsx';
import { FigureText } from './figure-text.tsx';
import { WarningList } from './warning-list.tsx';

const FIGURES = [
  ['facility', 'facility'],
  ['discrimination', 'discriminationIndex'],
  ['pointBiserial', 'pointBiserial'],
] as const;

/** A question of the quiz: its figures, what is odd about it, and how it was answered. */
export function ItemRow({ item, number }: { item: ItemFiguresFragment; number: number }) {
  const t = useTranslations('gradebook.statistics');
  const { responseCount, isJudgeable, warnings, variantCount } = item;
  const variants = readFragment(AskedVariantFragmentDoc, item.variants);
  const [first, ...others] = variants;
  if (!first) return null;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-5 border-t border-rule-strong py-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="min-w-0">
        <AskedVariant variant={first} number={number} />
        {variantCount > 1 && (
          <div className="mt-4">
            <p className="mb-2 text-note text-ink-soft">{t('generated', { count: variantCount })}</p>
            <Disclosure summary={t('otherVariants', { count: others.length })}>
              <ul className="grid gap-6">
                {others.map((variant) => (
                  <li key={variant.questionId}>
                    <AskedVariant variant={variant} number={null} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          </div>
        )}
      </div>
      <div className="grid min-w-0 content-start gap-4">
        <dl className="border-b border-rule">
          {FIGURES.map(([name, key]) => (
            <div key={key} className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-rule py-1.5">
              <dt className="text-note text-ink-soft">{t(`${name}.name`)}</dt>
              <dd>
                <FigureText figure={item[key]} unit="percent" isJudgeable={isJudgeable} />
              </dd>
            </div>
          ))}
        </dl>
        {!isJudgeable && responseCount > 0 && <p className="text-note text-ink-soft">{t('tooFew', { count: responseCount })}</p>}
        <WarningList warnings={warnings} />
      </div>
    </li>
  );
}
