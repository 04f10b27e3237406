import { Eyebrow } from '@tumen/ui/eyebrow';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import {
  QuestionCard_QuestionFragmentDoc,
  QuestionForm_QuestionFragmentDoc,
  QuestionKinds_ViewFragmentDoc,
} from '@/graphql/generated/graphql.ts';
import { type DraftAnswer, openingAnswer, toDraft } from '../answer.ts';
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
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = `question-${position}`;

  useEffect(() => heading.current?.focus(), []);

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
      <header>
        <Eyebrow>
          {tKinds(`${kind}.name`)} · {t('points', { points })}
        </Eyebrow>
        <h1 ref={heading} tabIndex={-1} id={headingId} className="mt-2 text-h2 outline-none">
          {question.prompt}
        </h1>
        <p className="mt-2 text-ink-soft">{question.hint ?? tKinds(`${kind}.hint`)}</p>
      </header>
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
