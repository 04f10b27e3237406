import { useTranslations } from 'next-intl';
import { textLang } from '@/features/text/text-lang.ts';
import type { QuestionFeedback_FeedbackFragment } from '@/graphql/generated/graphql.ts';

/** What the teacher of the class says to an answer: that it does not count, and what they wrote to it. */
export function TeacherComment({ comment, isDropped }: Pick<QuestionFeedback_FeedbackFragment, 'comment' | 'isDropped'>) {
  const t = useTranslations('quiz.teacher');
  return (
    <>
      {isDropped && <p className="mt-2">{t('dropped')}</p>}
      {comment && (
        <div className="mt-3 border-l-2 border-data bg-paper px-4 py-3">
          <h3 className="font-sans text-note font-semibold text-ink-soft">{t('comment')}</h3>
          <p className="mt-1 font-serif text-reading whitespace-pre-wrap wrap-anywhere" {...textLang(false, comment)}>
            {comment}
          </p>
        </div>
      )}
    </>
  );
}
