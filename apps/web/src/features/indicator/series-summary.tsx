import { useFormatter, useTranslations } from 'next-intl';
import { summarize } from './chart-model.ts';

type Point = { date: string; startDate: string; dateLabel: string; value: number };

/** First figure, last figure and the difference, where the series allows the comparison. */
export function SeriesSummary({ points }: { points: readonly Point[] }) {
  const t = useTranslations('indicator');
  const format = useFormatter();
  const summary = summarize(points);
  if (!summary) return null;
  const { first, last, change } = summary;
  const entries = [
    { key: 'first', label: t('first', { date: first.dateLabel }), value: format.number(first.value) },
    { key: 'last', label: t('last', { date: last.dateLabel }), value: format.number(last.value) },
    { key: 'change', label: t('change'), value: format.number(change, { signDisplay: 'exceptZero' }).replace('-', '−') },
  ];
  return (
    <dl className="mt-4 flex flex-wrap gap-x-8 gap-y-2 border-t border-rule pt-3">
      {entries.map(({ key, label, value }) => (
        <div key={key}>
          <dt className="text-note text-ink-soft">{label}</dt>
          <dd className="font-serif text-h3 tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
