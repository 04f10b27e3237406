import { useTranslations } from 'next-intl';
import type { AnswerError, QueryRun } from './run-query.ts';
import type { TextPlace } from './text-place.ts';

type RunReportProps = {
  run: QueryRun | null;
  isRunning: boolean;
  onShowPlace: (field: 'query' | 'variables', place: TextPlace) => void;
};

/** What became of the question: said to all, with each error and the way to its place in the text. */
export function RunReport({ run, isRunning, onShowPlace }: RunReportProps) {
  const t = useTranslations('playground.run');
  const errors = isRunning || run?.kind !== 'answered' ? [] : (run.answer.errors ?? []);
  return (
    <div className="mt-3">
      <p role="status" className="min-h-6 text-note text-ink-soft">
        {isRunning ? t('running') : run !== null && <Outcome run={run} />}
      </p>
      {!isRunning && run?.kind === 'badVariables' && (
        <PlaceButton place={run.fault} onShow={() => onShowPlace('variables', run.fault)} />
      )}
      {errors.length > 0 && (
        <ul className="mt-2 border-l-2 border-accent pl-4">
          {errors.map((error, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two errors can be the same in all that they have
            <li key={index} className="py-1">
              <Fault error={error} onShow={(place) => onShowPlace('query', place)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Outcome({ run }: { run: QueryRun }) {
  const t = useTranslations('playground.run');
  if (run.kind === 'badVariables') return `${t('badVariables')} ${t(`variables.${run.fault.reason}`)}`;
  if (run.kind === 'unreachable') return t('unreachable');
  if (run.kind === 'notJson') return t('notJson', { status: run.status });
  const { errors = [], data } = run.answer;
  if (errors.length > 0)
    return t(data === undefined || data === null ? 'refused' : 'answeredWithErrors', { count: errors.length });
  return run.cost === null ? t('answered') : t('answeredAtCost', { cost: run.cost.requested, limit: run.cost.limit });
}

/** The message in the words of the API, and where in the question or the answer it belongs. */
function Fault({ error, onShow }: { error: AnswerError; onShow: (place: TextPlace) => void }) {
  const place = error.locations?.[0];
  return (
    <>
      <span lang="en">{error.message}</span>
      {error.path !== undefined && <span className="block font-mono text-note text-ink-soft">{error.path.join('.')}</span>}
      {place !== undefined && <PlaceButton place={place} onShow={() => onShow(place)} />}
    </>
  );
}

function PlaceButton({ place, onShow }: { place: TextPlace; onShow: () => void }) {
  const t = useTranslations('playground.run');
  return (
    <button type="button" onClick={onShow} className="flex min-h-9 cursor-pointer items-center text-note text-link">
      {t('place', place)}
    </button>
  );
}
