import { Tag } from '@tumen/ui/tag';
import { useTranslations } from 'next-intl';
import { useTaughtClass } from '@/features/classes/class-area.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import type { AskedVariantFragment } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { AnswerBar } from './answer-bar.tsx';

/** A question as all who got it were asked, a bar for each answer, and the way to its key. */
export function AskedVariant({ variant, number }: { variant: AskedVariantFragment; number: number | null }) {
  const t = useTranslations('gradebook.statistics');
  const { id } = useTaughtClass();
  const { questionId, prompt, isDropped, ruling, responseCount, omittedCount, weakSize, strongSize, choices, answers } = variant;
  return (
    <>
      <p className="font-serif text-reading leading-snug wrap-anywhere">
        {number !== null && <span className="mr-2 text-ink-soft tabular-nums">{number}.</span>}
        <span {...textLang(false, prompt)}>{prompt}</span>
      </p>
      {ruling && (
        <p className="mt-2">
          <Tag tone={isDropped ? 'quiet' : 'data'}>{t(`inForce.${ruling}`)}</Tag>
        </p>
      )}
      {choices.length + answers.length > 0 && (
        <ul aria-label={t('answers')} className="mt-4 grid gap-3">
          {choices.map((choice) => (
            <AnswerBar key={choice.text} text={choice.text} count={choice.count} of={responseCount} isRight={choice.isRight}>
              {weakSize > 0 && t('split', { strong: choice.strongCount, strongSize, weak: choice.weakCount, weakSize })}
            </AnswerBar>
          ))}
          {answers.map((answer) => (
            <AnswerBar key={answer.text} text={answer.text} count={answer.count} of={responseCount} isRight={answer.share === 1}>
              {answer.share > 0 && answer.share < 1 && t('earned', { percent: Math.round(100 * answer.share) })}
            </AnswerBar>
          ))}
        </ul>
      )}
      <p className="mt-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 text-note">
        <span className="text-ink-soft">{t('responses', { count: responseCount, omitted: omittedCount })}</span>
        <Link
          href={`/teach/classes/${id}/grades/questions/${questionId}`}
          className="inline-flex min-h-8 items-center font-medium text-link"
        >
          {t('toKey')}
          <span className="sr-only">: {prompt}</span>
        </Link>
      </p>
    </>
  );
}
