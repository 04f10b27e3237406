import { Button } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import { QuestionCard } from '../question-card.tsx';
import { QuizActions } from '../quiz-actions.tsx';
import type { RunningQuestion } from '../use-quiz-run.ts';

type QuestionReviewProps = {
  question: RunningQuestion;
  isLast: boolean;
  onNext: () => void;
  onBack: () => void;
};

/** A question of a finished attempt: what was chosen, what is right and why. */
export function QuestionReview({ question, isLast, onNext, onBack }: QuestionReviewProps) {
  const t = useTranslations('quiz.review');
  return (
    <>
      <QuestionCard key={question.id} question={question} isChecking={false} onDraft={() => {}} onCheck={() => {}} />
      <div className="mt-6">
        <QuizActions>
          <Button variant="secondary" onClick={onBack}>
            {t('back')}
          </Button>
          {!isLast && <Button onClick={onNext}>{t('next')}</Button>}
        </QuizActions>
      </div>
    </>
  );
}
