import { Disclosure } from '@tumen/ui/disclosure';
import { Tag } from '@tumen/ui/tag';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { useTaughtClass } from '@/features/classes/class-area.tsx';
import { openingAnswer, toDraft } from '@/features/quiz/answer.ts';
import { feedbackTexts, verdictHeadline } from '@/features/quiz/feedback-texts.ts';
import { KeyAnswer } from '@/features/quiz/key-answer.tsx';
import { EssayText } from '@/features/quiz/kinds/essay/essay-text.tsx';
import { QuestionFeedback } from '@/features/quiz/question-feedback.tsx';
import { QuestionPrompt } from '@/features/quiz/question-prompt.tsx';
import { QuestionWidget } from '@/features/quiz/question-widget.tsx';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import {
  Essay_ViewFragmentDoc,
  type MarkedQuestion_QuestionFragment,
  QuestionCard_QuestionFragmentDoc,
  QuestionFeedback_FeedbackFragmentDoc,
  QuestionForm_QuestionFragmentDoc,
  QuestionKinds_KeyFragmentDoc,
  QuestionKinds_ViewFragmentDoc,
} from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { isMarkingKept } from './kept-markings.ts';
import { MarkingForm } from './marking-form.tsx';
import { OverrideForm } from './override-form.tsx';
import { ScoreHistory } from './score-history.tsx';

type MarkedQuestionProps = {
  question: MarkedQuestion_QuestionFragment;
  /** Whether the page begins here. */
  takesFocus: boolean;
  /** Where to go on once it is marked. */
  onward: ReactNode;
  onChanged: () => void;
};

/** One question of an attempt: what was asked and answered, what it earned and why, and all that a teacher can do about it. */
export function MarkedQuestion({ question, takesFocus, onward, onChanged }: MarkedQuestionProps) {
  const t = useTranslations('marking');
  const tQuiz = useTranslations('quiz');
  const tKinds = useTranslations('questionKinds');
  const locale = useLocale();
  const { id: classId } = useTaughtClass();
  const card = readFragment(QuestionCard_QuestionFragmentDoc, question);
  const asked = readFragment(QuestionForm_QuestionFragmentDoc, card);
  const feedback = readFragment(QuestionFeedback_FeedbackFragmentDoc, card.feedback);
  // Where the page begins does not change when the answer is marked.
  const [isStart] = useState(takesFocus);
  const [isCommented] = useState(() => Boolean(feedback?.comment) || isMarkingKept(question.id));
  if (!feedback) return null;

  const { id, position } = question;
  const { kind, options, targets } = asked;
  const answer = card.response ? toDraft(card.response.answer) : openingAnswer(kind, options);
  const right = toDraft(feedback.key.answer);
  const shown = { ...readFragment(QuestionKinds_ViewFragmentDoc, asked), id, kind, options, targets };
  const { criteria } = readFragment(Essay_ViewFragmentDoc, shown);
  const headingId = `question-${position}`;
  const texts = feedbackTexts(tQuiz);
  const stored = {
    points: Object.fromEntries(feedback.rubricMarks.map((mark) => [mark.criterion, mark.points])),
    comment: feedback.comment ?? '',
  };
  // Nobody marks by a rubric what was not written.
  const isEssay = criteria.length > 0 && card.response !== null;
  const form = (
    <MarkingForm
      questionId={id}
      position={position}
      points={question.points}
      criteria={isEssay ? criteria : []}
      stored={stored}
      onward={onward}
      onSaved={onChanged}
    />
  );

  return (
    <section aria-labelledby={headingId} className="grid grid-cols-[minmax(0,1fr)] gap-5 border-t-2 border-ink pt-6">
      <QuestionPrompt
        id={headingId}
        heading="h2"
        takesFocus={isStart}
        eyebrow={`${t('question', { position })} · ${tKinds(`${kind}.name`)}`}
        prompt={asked.prompt}
        hint={asked.hint}
        howTo={null}
      />
      <Score question={question} fraction={feedback.fraction} isDropped={feedback.isDropped} />
      {card.response === null && <p className="text-ink-soft">{t('noAnswer')}</p>}
      {kind !== 'ESSAY' && (
        <QuestionWidget question={shown} answer={answer} isFixed right={right} labelledBy={headingId} onChange={() => {}} />
      )}
      {kind === 'ESSAY' && answer.text && <EssayText text={answer.text} label={t('essay', { position })} />}
      {isEssay && form}
      <div className="border-b border-rule">
        {!isEssay && (
          <Disclosure summary={t('comment.open')} open={isCommented}>
            {form}
          </Disclosure>
        )}
        <Disclosure summary={t('key')}>
          <QuestionFeedback
            feedback={feedback}
            takesFocus={false}
            options={options}
            chosen={answer.optionIds}
            headline={verdictHeadline(tQuiz, locale, feedback)}
            texts={{ ...texts, label: `${texts.label} ${position}` }}
            locale={locale}
            keyAnswer={
              <KeyAnswer
                kind={kind}
                question={shown}
                answerKey={readFragment(QuestionKinds_KeyFragmentDoc, feedback.key)}
                right={right}
                given={answer}
              />
            }
          />
        </Disclosure>
        <Disclosure summary={t('override.open')}>
          <OverrideForm question={question} onChanged={onChanged} />
        </Disclosure>
        <ScoreHistory changes={question.scoreChanges} points={question.points} />
      </div>
      <p className="text-note">
        <Link
          href={`/teach/classes/${classId}/grades/questions/${id}`}
          aria-label={t('keyIsWrongIn', { position })}
          className="inline-flex min-h-8 items-center text-link"
        >
          {t('keyIsWrong')}
        </Link>
      </p>
    </section>
  );
}

type ScoreProps = {
  question: Pick<MarkedQuestion_QuestionFragment, 'points' | 'override'>;
  fraction: number | null;
  isDropped: boolean;
};

/** What the answer earns as things stand. */
function Score({ question: { points, override }, fraction, isDropped }: ScoreProps) {
  const t = useTranslations('marking');
  const format = useFormatter();
  const number = (value: number) => format.number(value, { maximumFractionDigits: 2 });
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 tabular-nums">
      <strong>
        {fraction === null
          ? t('waitsFor', { max: number(points), count: points })
          : t('points', { earned: number(fraction * points), max: number(points), count: points })}
      </strong>
      {override && <Tag tone="data">{t('override.tag')}</Tag>}
      {isDropped && <Tag tone="accent">{t('dropped')}</Tag>}
    </p>
  );
}
