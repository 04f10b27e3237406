import type { useTranslations } from 'next-intl';

/** Gives the words of the namespace `quiz`. */
export type QuizTranslator = ReturnType<typeof useTranslations<'quiz'>>;

/** The words around a verdict. */
export type FeedbackTexts = ReturnType<typeof feedbackTexts>;

export function feedbackTexts(t: QuizTranslator) {
  return {
    label: t('verdict.label'),
    right: t('rationale.right'),
    wrong: t('rationale.wrong'),
    behind: t('behind'),
    sources: t('sources'),
  };
}

/** The verdict in words: right, not right, or right to some percent. */
export function verdictHeadline(
  t: QuizTranslator,
  locale: string,
  { isCorrect, fraction }: { readonly isCorrect: boolean; readonly fraction: number | null },
): string {
  if (fraction === null) return t('verdict.waits');
  if (isCorrect) return t('verdict.right');
  if (fraction <= 0) return t('verdict.wrong');
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(fraction);
  return t('verdict.partly', { percent });
}
