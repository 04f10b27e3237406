'use client';

import { Button } from '@tumen/ui/button';
import { TextField } from '@tumen/ui/text-field';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { AccountField } from './account-field.tsx';
import { type FieldFaults, type AccountField as FieldName, findFaults } from './account-fields.ts';

type OnceFormProps = {
  /** The one thing that is asked. */
  field: FieldName;
  submit: string;
  isBusy: boolean;
  /** Why nothing was made; empty when all went well. */
  refusal: ReactNode;
  /** Makes it from what was typed. The field stays as it is when that fails. */
  onMake: (value: string) => Promise<void>;
  /** What was made, with its label and its hint; null before. */
  made: { readonly label: string; readonly hint: string; readonly secret: string } | null;
  /** What else there is to say of it. */
  note?: ReactNode;
};

/** Makes something with a secret, and shows the secret this once. */
export function OnceForm({ field, submit, isBusy, refusal, onMake, made, note }: OnceFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<FieldFaults>({});
  const send = (event: FormEvent) => {
    event.preventDefault();
    const value = String(new FormData(form.current ?? undefined).get(field) ?? '');
    const found = findFaults({ [field]: value }, false);
    setFaults(found);
    if (Object.keys(found).length > 0 || isBusy) return;
    onMake(value)
      .then(() => form.current?.reset())
      .catch(() => {});
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <form ref={form} noValidate onSubmit={send} className="grid max-w-[28rem] gap-5">
        {refusal}
        <AccountField name={field} faults={faults} />
        <div>
          <Button type="submit" aria-disabled={isBusy}>
            {submit}
          </Button>
        </div>
      </form>
      <div role="status" className="grid gap-3 empty:hidden">
        {made && (
          <>
            <TextField
              readOnly
              label={made.label}
              hint={made.hint}
              value={made.secret}
              onFocus={(event) => event.currentTarget.select()}
            />
            {note}
          </>
        )}
      </div>
    </div>
  );
}
