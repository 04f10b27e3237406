import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { QuizFiguresFragment } from '@/graphql/generated/graphql.ts';
import { FigureText } from './figure-text.tsx';
import { WarningList } from './warning-list.tsx';

/** The figures of a quiz as a whole, each with what it means. */
export function QuizSummary({ figures }: { figures: QuizFiguresFragment }) {
  const t = useTranslations('gradebook.statistics');
  const format = useFormatter();
  const { attemptCount, unmarkedCount, isJudgeable, maxPoints, meanPoints, medianPoints } = figures;
  const points = (value: number | null) => (value === null ? '–' : format.number(value, { maximumFractionDigits: 2 }));
  const rows: [key: 'attempts' | 'mean' | 'median' | 'deviation' | 'alpha' | 'standardError', figure: ReactNode][] = [
    ['attempts', attemptCount],
    ['mean', t('ofPoints', { points: points(meanPoints), max: points(maxPoints) })],
    ['median', points(medianPoints)],
    ['deviation', <FigureText key="d" figure={figures.standardDeviationPoints} unit="points" isJudgeable={isJudgeable} />],
    ['alpha', <FigureText key="a" figure={figures.alphaPercent} unit="percent" isJudgeable={isJudgeable} />],
    ['standardError', <FigureText key="e" figure={figures.standardErrorPoints} unit="points" isJudgeable={isJudgeable} />],
  ];
  return (
    <section aria-labelledby="summary" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <h2 id="summary" className="sr-only">
        {t('summary')}
      </h2>
      <dl className="grid gap-x-8 border-b border-rule sm:grid-cols-2 lg:grid-cols-3">
        {rows.map(([key, figure]) => (
          <div key={key} className="border-t border-rule py-3">
            <dt className="text-note font-medium">{t(`${key}.name`)}</dt>
            <dd className="mt-1 font-serif text-h3">{figure}</dd>
            <dd className="mt-1 text-note text-ink-soft">{t(`${key}.meaning`)}</dd>
          </div>
        ))}
      </dl>
      <WarningList warnings={figures.warnings} />
      {unmarkedCount > 0 && <p>{t('unmarked', { count: unmarkedCount })}</p>}
    </section>
  );
}
