'use client';

import { fromWallTime, toWallTime } from '@tumen/domain/time-zone';
import { Button } from '@tumen/ui/button';
import { ChoiceField } from '@tumen/ui/choice-field';
import { TextField } from '@tumen/ui/text-field';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import type { AssignmentTermsInput, FeedbackPolicy, QuestionOrder } from '@/graphql/generated/graphql.ts';
import type { Command } from '@/graphql/use-command.ts';
import { useTaughtClass } from './class-area.tsx';
import { ClassRefusal } from './class-refusal.tsx';
import { TimeField } from './time-field.tsx';

const POLICIES: readonly FeedbackPolicy[] = ['AT_ONCE', 'AFTER_SUBMISSION', 'AFTER_DEADLINE', 'NEVER'];
const ORDERS: readonly QuestionOrder[] = ['FIXED', 'SHUFFLED'];

/** What stands in the form at first; null: as the quiz has it. */
type Terms = {
  readonly opensAt: string;
  readonly closesAt: string | null;
  readonly timeLimitMinutes: number | null;
  readonly attemptsAllowed: number | null;
  readonly feedbackPolicy: FeedbackPolicy | null;
  readonly order: QuestionOrder | null;
  readonly hasEssay: boolean;
};

type AssignmentFormProps = {
  terms: Terms;
  /** A lesson is read: it has no rules but its dates. An exit quiz has the essay of its lesson beside it. */
  kind: 'quiz' | 'exitQuiz' | 'lesson';
  submitLabel: string;
  command: Command;
  onSubmit: (terms: AssignmentTermsInput) => void;
};

type Faults = Partial<Record<'opensAt' | 'closesAt', 'noTime' | 'before'>>;

/** When an assignment opens and closes, and by which rules a quiz is taken. Times are those of the class. */
export function AssignmentForm({ terms, kind, submitLabel, command, onSubmit }: AssignmentFormProps) {
  const t = useTranslations('classes.terms');
  const { timeZone } = useTaughtClass();
  const [faults, setFaults] = useState<Faults>({});
  const essayHint = useId();
  const wall = (time: string | null) => (time === null ? '' : toWallTime(new Date(time), timeZone));

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = (name: string) => String(new FormData(form).get(name) ?? '');
    const opensAt = fromWallTime(text('opensAt'), timeZone);
    const closesAt = fromWallTime(text('closesAt'), timeZone);
    const found: Faults = {};
    if (opensAt === null) found.opensAt = 'noTime';
    if (closesAt === null && text('closesAt') !== '') found.closesAt = 'noTime';
    if (opensAt && closesAt && closesAt <= opensAt) found.closesAt = 'before';
    setFaults(found);
    const [first] = Object.keys(found);
    const input = first ? form.elements.namedItem(first) : null;
    if (input instanceof HTMLInputElement) return input.focus();
    onSubmit({
      // A minute that was not touched is the moment that it was, with its seconds.
      opensAt: text('opensAt') === wall(terms.opensAt) ? terms.opensAt : (opensAt?.toISOString() ?? null),
      closesAt: text('closesAt') === wall(terms.closesAt) ? terms.closesAt : (closesAt?.toISOString() ?? null),
      timeLimitMinutes: Number(text('timeLimitMinutes')) || null,
      attemptsAllowed: Number(text('attemptsAllowed')) || null,
      feedbackPolicy: POLICIES.find((policy) => policy === text('feedbackPolicy')) ?? null,
      order: ORDERS.find((order) => order === text('order')) ?? null,
      hasEssay: text('hasEssay') === 'on',
    });
  };
  const asQuiz = { value: '', label: t('asQuiz') };
  return (
    <form noValidate onSubmit={submit} className="grid max-w-[28rem] gap-5">
      <ClassRefusal refusal={command.refusal} words={{ VALIDATION: t('impossible'), CONFLICT: t('full') }} />
      <TimeField
        name="opensAt"
        label={t('opensAt')}
        hint={t('zone', { zone: timeZone })}
        error={faults.opensAt ? t(`fault.${faults.opensAt}`) : null}
        defaultValue={wall(terms.opensAt)}
        required
      />
      <TimeField
        name="closesAt"
        label={t(kind === 'lesson' ? 'readBy' : 'closesAt')}
        hint={t(kind === 'lesson' ? 'readHint' : 'closesHint')}
        error={faults.closesAt ? t(`fault.${faults.closesAt}`) : null}
        defaultValue={wall(terms.closesAt)}
      />
      {kind !== 'lesson' && (
        <>
          <TextField
            name="attemptsAllowed"
            label={t('attempts')}
            hint={t('emptyHint')}
            type="number"
            inputMode="numeric"
            min={1}
            max={100}
            defaultValue={terms.attemptsAllowed ?? ''}
          />
          <TextField
            name="timeLimitMinutes"
            label={t('timeLimit')}
            hint={t('emptyHint')}
            type="number"
            inputMode="numeric"
            min={1}
            max={600}
            defaultValue={terms.timeLimitMinutes ?? ''}
          />
          <ChoiceField
            name="feedbackPolicy"
            label={t('feedback')}
            defaultValue={terms.feedbackPolicy ?? ''}
            options={[asQuiz, ...POLICIES.map((policy) => ({ value: policy, label: t(`policy.${policy}`) }))]}
          />
          <ChoiceField
            name="order"
            label={t('order')}
            defaultValue={terms.order ?? ''}
            options={[asQuiz, ...ORDERS.map((order) => ({ value: order, label: t(`orders.${order}`) }))]}
          />
        </>
      )}
      {kind === 'exitQuiz' && (
        <label className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1">
          <input
            type="checkbox"
            name="hasEssay"
            defaultChecked={terms.hasEssay}
            aria-describedby={essayHint}
            className="size-5 translate-y-0.5 accent-accent"
          />
          <span className="font-medium">{t('essay')}</span>
          <span id={essayHint} className="col-start-2 text-note text-ink-soft">
            {t('essayHint')}
          </span>
        </label>
      )}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" aria-disabled={command.isSending}>
          {submitLabel}
        </Button>
        <p role="status" className="text-good">
          {command.isDone && !command.isSending ? t('saved') : ''}
        </p>
      </div>
    </form>
  );
}
