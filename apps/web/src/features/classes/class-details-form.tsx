'use client';

import { Button } from '@tumen/ui/button';
import { ChoiceField } from '@tumen/ui/choice-field';
import { TextField } from '@tumen/ui/text-field';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Command } from '@/graphql/use-command.ts';
import { ClassRefusal } from './class-refusal.tsx';
import { listTimeZones } from './list-time-zones.ts';

type ClassDetails = { readonly name: string; readonly timeZone: string };

type ClassDetailsFormProps = {
  details: ClassDetails;
  submitLabel: string;
  command: Command;
  onSubmit: (details: ClassDetails) => void;
};

/** What a class is called, and the time zone in which its dates are meant. */
export function ClassDetailsForm({ details, submitLabel, command, onSubmit }: ClassDetailsFormProps) {
  const t = useTranslations('classes.details');
  const [isNameless, setIsNameless] = useState(false);
  const [zones] = useState(() => listTimeZones(details.timeZone));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const name = String(data.get('name') ?? '').trim();
    setIsNameless(name === '');
    if (name === '') (event.currentTarget.elements.namedItem('name') as HTMLInputElement).focus();
    else onSubmit({ name, timeZone: String(data.get('timeZone')) });
  };
  return (
    <form noValidate onSubmit={submit} className="grid max-w-[28rem] gap-5">
      <ClassRefusal refusal={command.refusal} />
      <TextField
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        error={isNameless ? t('nameless') : null}
        defaultValue={details.name}
        required
        autoComplete="off"
        maxLength={60}
      />
      <ChoiceField
        name="timeZone"
        label={t('timeZone')}
        hint={t('timeZoneHint')}
        options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        defaultValue={details.timeZone}
      />
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
