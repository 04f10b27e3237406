import { ReadingBand } from '@tumen/ui/columns';
import { Eyebrow } from '@tumen/ui/eyebrow';
import { useLocale, useTranslations } from 'next-intl';
import { feedbackTexts } from '@/features/quiz/feedback-texts.ts';
import { textLang } from '@/features/text/text-lang.ts';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { CheckForm } from '../../check/check-form.tsx';
import { measure } from '../../present/split-text.ts';
import type { BlockProps } from '../block-props.ts';
import { LazyLayout } from '../lazy-layout.tsx';

const checkBlock = graphql(/* GraphQL */ `
  fragment CheckBlock_block on CheckBlock {
    anchor
    question {
      slug
      kind
      prompt(locale: $locale)
      unit(locale: $locale)
      options(locale: $locale) {
        id
        text(locale: $locale)
      }
      targets(locale: $locale) {
        id
        text(locale: $locale)
      }
    }
  }
`);

/** A check for understanding inside the text. It never locks what follows. */
export function CheckBlock({ block: ref, context: { number, count } }: BlockProps<typeof checkBlock>) {
  const t = useTranslations('quiz');
  const locale = useLocale();
  const { anchor, question } = readFragment(checkBlock, ref);
  const rows = [...question.options, ...question.targets];
  const widthEm = measure(question.prompt) + rows.reduce((sum, { text }) => sum + measure(text), 0);
  return (
    <section aria-labelledby={anchor} className="mt-10 break-inside-avoid">
      <LazyLayout narrow={14 + 5 * rows.length + widthEm / 6} wide={14 + 4 * rows.length + widthEm / 9}>
        <ReadingBand>
          <div className="bg-wash-soft px-5 py-5 md:px-7 md:py-6">
            <Eyebrow>{t('inLesson.label', { number, count })}</Eyebrow>
            <h3 id={anchor} className="mt-2 mb-4 text-h3" {...textLang(false, question.prompt)}>
              {question.prompt}
            </h3>
            <CheckForm
              question={question}
              labelledBy={anchor}
              locale={locale}
              texts={{
                ...feedbackTexts(t),
                rightOption: t('rightOption'),
                yourOption: t('yourOption'),
                answer: t('inLesson.answer'),
                checking: t('checking'),
                choose: t('choose'),
              }}
            />
          </div>
        </ReadingBand>
      </LazyLayout>
    </section>
  );
}
