import { useTranslations } from 'next-intl';
import type { LiveItemsQuery } from '@/graphql/generated/graphql.ts';
import { ShareBar } from './share-bar.tsx';
import type { Tally } from './tally-questions.ts';

export type LiveItem = NonNullable<LiveItemsQuery['assignmentProgress']>['items'][number];

type QuestionBarsProps = { tallies: readonly Tally[]; items: readonly LiveItem[]; onShow: (item: string) => void };

/** The questions with the shares of right and wrong answers so far, the worst first. */
export function QuestionBars({ tallies, items, onShow }: QuestionBarsProps) {
  const t = useTranslations('live.questions');
  return (
    <section aria-labelledby="live-questions">
      <h2 id="live-questions" className="text-h2">
        {t('title')}
      </h2>
      <p className="mt-1 text-note text-ink-soft">{t(tallies.length === 0 ? 'none' : 'lead')}</p>
      <ol className="mt-4 border-b border-rule empty:hidden">
        {tallies.map((tally) => {
          const prompt = items.find(({ item }) => item === tally.item)?.prompt ?? '…';
          return (
            <li key={tally.item} className="grid gap-2 border-t border-rule py-3">
              <p className="line-clamp-3 wrap-anywhere">{prompt}</p>
              <ShareBar tally={tally} />
              <p className="flex flex-wrap items-center justify-between gap-x-4 text-note">
                <span className="font-medium text-accent">{tally.isFailing && t('failing')}</span>
                <button
                  type="button"
                  aria-label={t('showOf', { prompt })}
                  className="min-h-8 font-medium text-link"
                  onClick={() => onShow(tally.item)}
                >
                  {t('show')}
                </button>
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
