import { useLocale, useTranslations } from 'next-intl';
import { shareTone } from '@/features/quiz/share-tone.ts';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import {
  type MarkedQuestion_QuestionFragment,
  QuestionCard_QuestionFragmentDoc,
  QuestionFeedback_FeedbackFragmentDoc,
} from '@/graphql/generated/graphql.ts';

/** Each question's share, and the way to it. */
export function QuestionStrip({ questions }: { questions: readonly MarkedQuestion_QuestionFragment[] }) {
  const t = useTranslations('marking.strip');
  const locale = useLocale();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <nav aria-label={t('label')}>
      <ol className="grid grid-cols-5 gap-1.5 md:grid-cols-10">
        {questions.map((question) => {
          const card = readFragment(QuestionCard_QuestionFragmentDoc, question);
          const feedback = readFragment(QuestionFeedback_FeedbackFragmentDoc, card.feedback);
          const fraction = feedback?.isDropped ? null : (feedback?.fraction ?? null);
          const share = feedback?.isDropped ? '–' : fraction === null ? '…' : percent.format(fraction);
          const state = feedback?.isDropped ? t('dropped') : fraction === null ? t('waits') : share;
          return (
            <li key={question.id}>
              <a
                href={`#question-${question.position}`}
                aria-label={t('question', { position: question.position, state })}
                className={`block min-h-11 px-2 py-2 text-center text-note tabular-nums hover:underline ${shareTone(fraction)}`}
              >
                <span className="block text-ink-soft">{question.position}</span>
                {share}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
