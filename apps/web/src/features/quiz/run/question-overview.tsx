import { useTranslations } from 'next-intl';

type QuestionOverviewProps = {
  count: number;
  current: number;
  /** Positions without a whole answer. */
  unanswered: readonly number[];
  onChoose: (position: number) => void;
};

/** All questions by number: which are answered, and the way to each. */
export function QuestionOverview({ count, current, unanswered, onChoose }: QuestionOverviewProps) {
  const t = useTranslations('quiz.exam');
  const positions = Array.from({ length: count }, (_, index) => index + 1);
  return (
    <nav aria-label={t('overview')} className="mt-10 border-t border-rule pt-4">
      <ol className="flex flex-wrap gap-1.5">
        {positions.map((position) => {
          const isAnswered = !unanswered.includes(position);
          return (
            <li key={position}>
              <button
                type="button"
                aria-current={position === current ? 'step' : undefined}
                onClick={() => onChoose(position)}
                className={`grid size-11 place-items-center border text-note tabular-nums aria-[current]:outline-2 aria-[current]:outline-offset-1 aria-[current]:outline-accent ${
                  isAnswered ? 'border-ink bg-ink text-paper' : 'border-rule-strong bg-card'
                }`}
              >
                <span className="sr-only">
                  {t('question', { position })}, {t(isAnswered ? 'answered' : 'unanswered')}
                </span>
                <span aria-hidden="true">{position}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
