'use client';

import { toWallTime } from '@tumen/domain/time-zone';
import { Button } from '@tumen/ui/button';
import { ChoiceField } from '@tumen/ui/choice-field';
import { TextField } from '@tumen/ui/text-field';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { ScheduleCourseDocument, type Weekday } from '@/graphql/generated/graphql.ts';
import { useCommand } from '@/graphql/use-command.ts';
import { useFaultFocus } from '@/graphql/use-fault-focus.ts';
import { useTaughtClass } from './class-area.tsx';
import { ClassRefusal } from './class-refusal.tsx';

const WEEKDAYS: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const PARTS = ['lessons', 'exitQuizzes', 'exams'] as const;
/** A Monday, from which the names of the days are counted. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

type Fault = 'noDay' | 'noTime' | 'nothing';
const FIELD_OF: Record<Fault, string> = { noDay: 'firstDay', noTime: 'dueTime', nothing: PARTS[0] };

/** Assigns the whole course: from a first day on, each week by the same weekday and time. */
export function ScheduleForm({ onMade }: { onMade: () => void }) {
  const t = useTranslations('classes.schedule');
  const locale = useLocale();
  const { id, timeZone } = useTaughtClass();
  const command = useCommand(ScheduleCourseDocument);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const form = useFaultFocus(faults[0] ? FIELD_OF[faults[0]] : null, faults);
  const [made, setMade] = useState<number | null>(null);
  const [today] = useState(() => toWallTime(new Date(), timeZone).slice(0, 10));
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const firstDay = String(values.get('firstDay') ?? '');
    const dueTime = String(values.get('dueTime') ?? '').slice(0, 5);
    const parts = Object.fromEntries(PARTS.map((part) => [part, values.get(part) !== null]));
    const found: Fault[] = [];
    if (firstDay === '') found.push('noDay');
    if (dueTime === '') found.push('noTime');
    if (!Object.values(parts).includes(true)) found.push('nothing');
    setFaults(found);
    setMade(null);
    if (found.length > 0) return;
    const dueWeekday = WEEKDAYS.find((day) => day === values.get('dueWeekday')) ?? 'SUNDAY';
    const answer = (await command.run({ input: { classroomId: id, firstDay, dueWeekday, dueTime, ...parts } }))?.scheduleCourse;
    if (!answer || !('assignments' in answer)) return;
    setMade(answer.assignments.length);
    onMade();
  };
  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)} className="grid max-w-[28rem] gap-5">
      <p className="text-ink-soft">{t('lead')}</p>
      <ClassRefusal refusal={command.refusal} words={{ CONFLICT: t('full'), NOT_FOUND: t('noCourse') }} />
      <TextField
        name="firstDay"
        type="date"
        label={t('firstDay')}
        hint={t('firstDayHint')}
        error={faults.includes('noDay') ? t('fault.noDay') : null}
        defaultValue={today}
        required
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <ChoiceField
          name="dueWeekday"
          label={t('dueWeekday')}
          defaultValue="SUNDAY"
          options={WEEKDAYS.map((day, index) => ({ value: day, label: weekday.format(MONDAY + index * DAY_MS) }))}
        />
        <TextField
          name="dueTime"
          type="time"
          label={t('dueTime')}
          error={faults.includes('noTime') ? t('fault.noTime') : null}
          defaultValue="23:59"
          required
        />
      </div>
      <p className="-mt-3 text-note text-ink-soft">{t('zone', { zone: timeZone })}</p>
      <fieldset>
        <legend className="font-medium">{t('parts')}</legend>
        {PARTS.map((part) => (
          <label key={part} className="flex min-h-11 items-center gap-3">
            <input type="checkbox" name={part} defaultChecked className="size-5 shrink-0 accent-accent" />
            {t(part)}
          </label>
        ))}
        <p role="alert" className="text-note text-accent empty:hidden">
          {faults.includes('nothing') ? t('fault.nothing') : ''}
        </p>
      </fieldset>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" aria-disabled={command.isSending}>
          {t(command.isSending ? 'sending' : 'submit')}
        </Button>
        <p role="status" className="text-good">
          {made === null ? '' : t('made', { count: made })}
        </p>
      </div>
    </form>
  );
}
