'use client';

import { fromWallTime, toWallTime } from '@tumen/domain/time-zone';
import { Button } from '@tumen/ui/button';
import { ChoiceField } from '@tumen/ui/choice-field';
import { TextField } from '@tumen/ui/text-field';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import {
  AssignedWorkFragmentDoc,
  type AssignmentTermsFragment,
  type ClassStudentFragment,
  GrantedFragmentDoc,
  SetAccommodationDocument,
} from '@/graphql/generated/graphql.ts';
import { useCommand } from '@/graphql/use-command.ts';
import { workTitle } from './assigned-work.ts';
import { useTaughtClass } from './class-area.tsx';
import { ClassRefusal } from './class-refusal.tsx';
import { TimeField } from './time-field.tsx';

/** Time and a quarter, time and a half, double time: what schools grant. Others are typed by nobody, and can be set through the API. */
const USUAL_PERCENT = [0, 25, 33, 50, 100];

type AccommodationFormProps = { student: ClassStudentFragment; assignments: readonly AssignmentTermsFragment[] };

/** Grants one student more than the class has: in all assignments, or in one. */
export function AccommodationForm({ student, assignments }: AccommodationFormProps) {
  const t = useTranslations('classes.students.accommodation');
  const { timeZone } = useTaughtClass();
  const [scope, setScope] = useState('');
  const [isNoTime, setIsNoTime] = useState(false);
  const command = useCommand(SetAccommodationDocument);
  const given = readFragment(GrantedFragmentDoc, student.accommodations).find(
    ({ assignment }) => (assignment?.id ?? '') === scope,
  );
  const percents = [...new Set([...USUAL_PERCENT, given?.extraTimePercent ?? 0])].sort((a, b) => a - b);
  const closesAt = given?.closesAt ? toWallTime(new Date(given.closesAt), timeZone) : '';
  const works = assignments.map((terms) => ({ id: terms.id, work: readFragment(AssignedWorkFragmentDoc, terms) }));

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const typed = String(values.get('closesAt') ?? '');
    const own = typed === '' ? null : fromWallTime(typed, timeZone);
    setIsNoTime(typed !== '' && own === null);
    if (typed !== '' && own === null) return;
    const input = {
      enrollmentId: student.id,
      assignmentId: scope || null,
      extraTimePercent: Number(values.get('extraTimePercent')),
      extraAttempts: Math.round(Number(values.get('extraAttempts'))) || 0,
      closesAt: own?.toISOString() ?? null,
    };
    void command.run({ input });
  };
  return (
    // What was granted for one assignment is another form than what was granted for all.
    <form key={scope} noValidate onSubmit={submit} className="grid max-w-[28rem] gap-5">
      <p className="font-medium">{t('title')}</p>
      <p className="-mt-4 text-note text-ink-soft">{t('lead')}</p>
      <ClassRefusal refusal={command.refusal} words={{ VALIDATION: t('impossible') }} />
      <ChoiceField
        label={t('scope')}
        value={scope}
        onChange={(event) => setScope(event.target.value)}
        options={[{ value: '', label: t('all') }, ...works.map(({ id, work }) => ({ value: id, label: workTitle(work) ?? '…' }))]}
      />
      <ChoiceField
        name="extraTimePercent"
        label={t('time')}
        defaultValue={String(given?.extraTimePercent ?? 0)}
        options={percents.map((percent) => ({ value: String(percent), label: t('percent', { percent }) }))}
      />
      <TextField
        name="extraAttempts"
        label={t('attempts')}
        type="number"
        inputMode="numeric"
        min={0}
        max={100}
        defaultValue={given?.extraAttempts ?? 0}
      />
      {scope !== '' && (
        <TimeField
          name="closesAt"
          label={t('closesAt')}
          hint={t('zone', { zone: timeZone })}
          error={isNoTime ? t('noTime') : null}
          defaultValue={closesAt}
        />
      )}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" aria-disabled={command.isSending}>
          {t('save')}
        </Button>
        <p role="status" className="text-good">
          {command.isDone ? t('saved') : ''}
        </p>
      </div>
    </form>
  );
}
