import { useTranslations } from 'next-intl';
import { MarkedSummary } from '../form/marks.tsx';
import { ANSWER_VIEWS, type AnswerView, DRAWN_VIEWS } from './answer-look.ts';

type ViewBarProps = {
  shown: AnswerView;
  offered: readonly AnswerView[];
  /** Whether the answer has sources, whose citations can be saved. */
  hasSources: boolean;
  onChoose: (view: AnswerView) => void;
};

/** What to select, as it stands in a question. */
const NEEDS: Readonly<Record<(typeof DRAWN_VIEWS)[number], string>> = {
  timeline: 'title date',
  map: 'name longitude latitude',
  chart: 'date value',
  network: 'participations { actor { slug name } }',
};

const BUTTON =
  'min-h-11 cursor-pointer border-b-2 border-transparent px-3 text-control text-ink-soft hover:text-accent aria-pressed:border-accent aria-pressed:text-ink aria-pressed:font-medium';

/** The ways to look at an answer, and behind one line what a question has to select for those that this answer does not allow. */
export function ViewBar({ shown, offered, hasSources, onChoose }: ViewBarProps) {
  const t = useTranslations('playground.views');
  const missing = DRAWN_VIEWS.filter((view) => !offered.includes(view));
  return (
    <>
      <fieldset className="mt-3 flex flex-wrap border-b border-rule">
        <legend className="sr-only">{t('label')}</legend>
        {ANSWER_VIEWS.filter((view) => offered.includes(view)).map((view) => (
          <button key={view} type="button" aria-pressed={view === shown} onClick={() => onChoose(view)} className={BUTTON}>
            {t(`name.${view}`)}
          </button>
        ))}
      </fieldset>
      {(missing.length > 0 || !hasSources) && (
        <details className="mt-1">
          <MarkedSummary>{t('others')}</MarkedSummary>
          <ul className="mb-2 grid gap-1 pl-4 text-note text-ink-soft">
            {missing.map((view) => (
              <li key={view}>
                {t(`needs.${view}`)} <code className="text-ink">{NEEDS[view]}</code>
              </li>
            ))}
            {!hasSources && (
              <li>
                {t('needs.citations')} <code className="text-ink">{'sources { slug }'}</code>
              </li>
            )}
          </ul>
        </details>
      )}
    </>
  );
}
