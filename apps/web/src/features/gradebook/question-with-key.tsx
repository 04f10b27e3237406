import { keepTogether } from '@tumen/ui/keep-together';
import { useTranslations } from 'next-intl';
import { toDraft } from '@/features/quiz/answer.ts';
import { KeyAnswer } from '@/features/quiz/key-answer.tsx';
import { KeyPairs } from '@/features/quiz/key-pairs.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import { QuestionKinds_KeyFragmentDoc, QuestionKinds_ViewFragmentDoc } from '@/graphql/generated/graphql.ts';
import type { RuledQuestion } from './regrade-view.tsx';

const CHOICES = ['SINGLE_CHOICE', 'MULTIPLE_RESPONSE'];

/** What was asked, and what its key says. */
export function QuestionWithKey({ question }: { question: RuledQuestion }) {
  const t = useTranslations('gradebook.regrade');
  const tKinds = useTranslations('questionKinds');
  const { kind, prompt, hint, options, targets, feedback } = question;
  if (!feedback) return null;
  const right = toDraft(feedback.key.answer);
  const shown = { ...readFragment(QuestionKinds_ViewFragmentDoc, question), options, targets };
  const { explanation } = feedback.key;
  return (
    <section aria-labelledby="question" className="max-w-[48rem] border-t-2 border-ink pt-4">
      <p className="eyebrow text-ink-soft">{tKinds(`${kind}.name`)}</p>
      <h3 id="question" className="mt-2 text-h3 wrap-anywhere" {...textLang(false, prompt)}>
        {keepTogether(prompt)}
      </h3>
      {hint && <p className="mt-2 text-ink-soft">{hint}</p>}
      {CHOICES.includes(kind) && (
        <ul className="mt-4 grid gap-2">
          {options.map(({ id, text }) => {
            const isRight = right.optionIds.includes(id);
            return (
              <li
                key={id}
                className={`border-l-4 px-3 py-1 wrap-anywhere ${isRight ? 'border-good bg-good-wash' : 'border-rule'}`}
              >
                <span {...textLang(false, text)}>{text}</span>
                {isRight && <span className="ml-3 text-note font-medium text-good before:content-['✓_']">{t('keyed')}</span>}
              </li>
            );
          })}
        </ul>
      )}
      {right.pairs.length > 0 && <KeyPairs question={shown} right={right} />}
      <KeyAnswer
        kind={kind}
        question={shown}
        answerKey={readFragment(QuestionKinds_KeyFragmentDoc, feedback.key)}
        right={right}
        given={right}
      />
      <p className="mt-4 font-serif text-reading" {...textLang(false, explanation)}>
        <span className="font-semibold">{t('explanation')}</span> {explanation}
      </p>
    </section>
  );
}
