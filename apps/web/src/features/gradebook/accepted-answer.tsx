import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { type DraftAnswer, toDraft } from '@/features/quiz/answer.ts';
import { QuestionWidget } from '@/features/quiz/question-widget.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import { type QuestionKind, QuestionKinds_ViewFragmentDoc } from '@/graphql/generated/graphql.ts';
import type { RuledQuestion } from './regrade-view.tsx';

/** Kinds of which a further right answer can be named; the server refuses others. */
const ACCEPTING: readonly QuestionKind[] = ['SINGLE_CHOICE', 'MULTIPLE_RESPONSE', 'SHORT_ANSWER', 'NUMERIC'];

export function canAcceptMore(kind: QuestionKind): boolean {
  return ACCEPTING.includes(kind);
}

type AcceptedAnswerProps = {
  question: RuledQuestion;
  answer: DraftAnswer;
  /** True when it was to be previewed and is no answer yet. */
  isIncomplete: boolean;
  onChange: (answer: DraftAnswer) => void;
};

/** The answer that is to count as right, too, given as a student would. Of a single choice it may be several options. */
export function AcceptedAnswer({ question, answer, isIncomplete, onChange }: AcceptedAnswerProps) {
  const t = useTranslations('gradebook.regrade');
  const id = useId();
  const { kind, options, targets } = question;
  const shown = { ...readFragment(QuestionKinds_ViewFragmentDoc, question), id: question.id, kind, options, targets };
  return (
    <div className="grid gap-3">
      <p id={id} className="font-medium">
        {t(`accept.${kind === 'SINGLE_CHOICE' ? 'options' : kind === 'MULTIPLE_RESPONSE' ? 'set' : 'typed'}`)}
      </p>
      {kind === 'SINGLE_CHOICE' ? (
        <OptionBoxes question={question} answer={answer} labelledBy={id} onChange={onChange} />
      ) : (
        <QuestionWidget question={shown} answer={answer} isFixed={false} labelledBy={id} onChange={onChange} />
      )}
      <p role="alert" className="text-note text-accent empty:hidden">
        {isIncomplete && t('incomplete')}
      </p>
    </div>
  );
}

/** The options that the key calls wrong. */
function OptionBoxes({
  question,
  answer,
  labelledBy,
  onChange,
}: Omit<AcceptedAnswerProps, 'isIncomplete'> & { labelledBy: string }) {
  const right = new Set(question.feedback ? toDraft(question.feedback.key.answer).optionIds : []);
  const toggle = (id: string) => {
    const { optionIds } = answer;
    onChange({ ...answer, optionIds: optionIds.includes(id) ? optionIds.filter((other) => other !== id) : [...optionIds, id] });
  };
  return (
    <fieldset aria-labelledby={labelledBy} className="grid gap-2.5">
      {question.options
        .filter(({ id }) => !right.has(id))
        .map(({ id, text }) => (
          <label
            key={id}
            className="flex min-h-11 cursor-pointer items-start gap-3 border border-rule-strong bg-card px-4 py-2.5 has-checked:border-ink"
          >
            <input type="checkbox" checked={answer.optionIds.includes(id)} onChange={() => toggle(id)} className="choice-mark" />
            <span {...textLang(false, text)}>{text}</span>
          </label>
        ))}
    </fieldset>
  );
}
