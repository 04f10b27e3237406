import { Button } from '@tumen/ui/button';
import { inputClass } from '@tumen/ui/search-box';
import { useFormatter, useTranslations } from 'next-intl';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { ClassRefusal } from '@/features/classes/class-refusal.tsx';
import { AskDialog } from '@/features/live/ask-dialog.tsx';
import type { Essay_ViewFragment } from '@/graphql/generated/graphql.ts';
import type { Marks } from './kept-markings.ts';
import { RubricFields } from './rubric-fields.tsx';
import { sumRubric } from './rubric-sum.ts';
import { type Marking, useMarking } from './use-marking.ts';

const MOST_CHARACTERS = 5_000;

type MarkingFormProps = {
  questionId: string;
  position: number;
  /** What the question is worth. */
  points: number;
  /** The lines of the rubric; empty where there is nothing to mark by it. */
  criteria: Essay_ViewFragment['criteria'];
  stored: Marks;
  onward: ReactNode;
  onSaved: () => void;
};

/** Marks an essay by its rubric, and comments on whatever answer. Nothing that is entered is lost before the server has it. */
export function MarkingForm({ questionId, position, points, criteria, stored, onward, onSaved }: MarkingFormProps) {
  const t = useTranslations('marking');
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const [isTried, setIsTried] = useState(false);
  const marking = useMarking(questionId, stored, onSaved);
  const { marks, state } = marking;
  const { given, most, missing } = sumRubric(criteria, marks.points);
  const isEssay = criteria.length > 0;
  const fault = isTried ? missing : null;
  const [faults, setFaults] = useState(0);
  // After the fault is on the page, so that the line of the rubric is read out with it.
  useEffect(() => {
    if (faults > 0) form.current?.querySelector<HTMLInputElement>('fieldset[aria-describedby] input')?.focus();
  }, [faults]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (missing === null) marking.save();
    else setFaults((count) => count + 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };

  return (
    <div className="grid gap-2">
      <form
        ref={form}
        noValidate
        aria-label={t(isEssay ? 'form.marks' : 'form.comment', { position })}
        onSubmit={submit}
        onKeyDown={onKeyDown}
        className="grid grid-cols-[minmax(0,1fr)] gap-5"
      >
        <RubricFields
          name={id}
          criteria={criteria}
          points={marks.points}
          missing={fault}
          onChange={(changed) => marking.change({ ...marks, points: changed })}
        />
        {isEssay && <RubricSum given={given} most={most} points={points} isComplete={missing === null} />}
        <div className="grid gap-1">
          <label htmlFor={`${id}-comment`} className="font-medium">
            {t('comment.label')}
          </label>
          <textarea
            id={`${id}-comment`}
            rows={isEssay ? 4 : 2}
            maxLength={MOST_CHARACTERS}
            value={marks.comment}
            aria-describedby={`${id}-hint`}
            onChange={(event) => marking.change({ ...marks, comment: event.target.value })}
            className={`${inputClass} w-full`}
          />
          <p id={`${id}-hint`} className="text-note text-ink-soft">
            {t('comment.hint')}
          </p>
        </div>
        <ClassRefusal refusal={marking.refusal} words={{ CONFLICT: t('form.conflict') }} />
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <Button type="submit" aria-disabled={state === 'sending'} variant={isEssay ? 'primary' : 'secondary'}>
            {t(isEssay ? 'form.save' : 'form.saveComment')}
          </Button>
          <MarkingStatus marking={marking} />
          {marking.savedAt && state === 'stored' && onward}
        </div>
      </form>
      {(state === 'entered' || state === 'waiting') && (
        <p>
          <AskDialog
            isQuiet
            label={t('discard.open')}
            title={t('discard.title')}
            action={t('discard.action')}
            isSending={false}
            onConfirm={marking.discard}
          >
            <p>{t('discard.lead')}</p>
          </AskDialog>
        </p>
      )}
    </div>
  );
}

type RubricSumProps = { given: number; most: number; points: number; isComplete: boolean };

/** What the levels that are chosen add up to, and what that is worth of the points of the question. */
function RubricSum({ given, most, points, isComplete }: RubricSumProps) {
  const t = useTranslations('marking.rubric');
  const format = useFormatter();
  const number = (value: number) => format.number(value, { maximumFractionDigits: 2 });
  return (
    <p className="border-t border-rule pt-3 tabular-nums">
      <output className="font-medium">{t('sum', { given, most })}</output>{' '}
      <span className="text-ink-soft">
        {isComplete
          ? t('worth', { earned: number((given / most) * points), max: number(points), count: points })
          : t('incomplete')}
      </span>
    </p>
  );
}

/** Where the marks are. */
function MarkingStatus({ marking: { state, savedAt } }: { marking: Marking }) {
  const t = useTranslations('marking.state');
  const format = useFormatter();
  const text = () => {
    if (state !== 'stored') return t(state);
    if (savedAt === null) return '';
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    return t('saved', { time: format.dateTime(savedAt, { timeStyle: 'medium', hourCycle: 'h23', timeZone }) });
  };
  const tone = state === 'stored' ? 'text-good' : state === 'waiting' ? 'text-accent' : 'text-ink-soft';
  return (
    <p role="status" className={`text-note tabular-nums ${tone}`}>
      {text()}
    </p>
  );
}
