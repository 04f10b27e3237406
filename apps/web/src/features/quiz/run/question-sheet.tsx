import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import {
  QuestionCard_QuestionFragmentDoc,
  QuestionForm_QuestionFragmentDoc,
  QuestionKinds_ViewFragmentDoc,
} from '@/graphql/generated/graphql.ts';
import { type DraftAnswer, openingAnswer, toDraft } from '../answer.ts';
import { QuestionPrompt } from '../question-prompt.tsx';
import { QuestionWidget } from '../question-widget.tsx';

type QuestionSheetProps = {
  question: FragmentType<typeof QuestionCard_QuestionFragmentDoc>;
  points: number;
  onDraft: (answer: DraftAnswer) => void;
};

/** One question of a quiz whose feedback comes later: nothing is checked, each change is kept. Mount it anew for each question. */
export function QuestionSheet({ question: ref, points, onDraft }: QuestionSheetProps) {
  const t = useTranslations('quiz.exam');
  const tKinds = useTranslations('questionKinds');
  const { id, position, response, ...rest } = readFragment(QuestionCard_QuestionFragmentDoc, ref);
  const question = readFragment(QuestionForm_QuestionFragmentDoc, rest);
  const { kind, options, targets } = question;
  const [answer, setAnswer] = useState<DraftAnswer>(() => (response ? toDraft(response.answer) : openingAnswer(kind, options)));
  const headingId = `question-${position}`;

  const change = (changed: DraftAnswer) => {
    setAnswer(changed);
    onDraft(changed);
  };

  return (
    // A form as in practice, so that a screen reader offers its fields; Enter in one of them hands nothing in.
    <form
      aria-labelledby={headingId}
      onSubmit={(event) => event.preventDefault()}
      className="grid grid-cols-[minmax(0,1fr)] gap-6"
    >
      <QuestionPrompt
        id={headingId}
        heading="h1"
        eyebrow={`${tKinds(`${kind}.name`)}\u00a0· ${t('points', { points })}`}
        prompt={question.prompt}
        hint={question.hint}
        howTo={tKinds(`${kind}.hint`)}
      />
      <QuestionWidget
        question={{ ...readFragment(QuestionKinds_ViewFragmentDoc, question), id, kind, options, targets }}
        answer={answer}
        isFixed={false}
        labelledBy={headingId}
        onChange={change}
      />
    </form>
  );
}
