'use client';

import { useLocale } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type AccountAction, type Refusal, sendAccountRequest } from './account-client.ts';
import { type AccountField, type FieldFaults, fieldOfRefusal, findFaults } from './account-fields.ts';

type AccountForm = {
  readonly action: AccountAction;
  /** The fields of the form, in its order. */
  readonly fields: readonly AccountField[];
  /** Whether `password` is chosen now. */
  readonly isNewPassword?: boolean;
  /** What is sent, of what was typed; all of it unless told otherwise. */
  readonly toBody?: (values: Record<string, string>) => object;
  readonly onDone: () => void;
};

/**
 * Sends a form about the account. What was typed stays; after a fault the focus is in the first field that has one, and after a refusal
 * that no field is to blame for it stays, and the refusal is read out.
 */
export function useAccountForm({ action, fields, isNewPassword = false, toBody = (values) => values, onDone }: AccountForm) {
  const locale = useLocale();
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<FieldFaults>({});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSending, setIsSending] = useState(false);

  // After the faults are on the page, so that the field is read out with its own.
  useEffect(() => {
    const [first] = Object.keys(faults);
    const field = first ?? (refusal && fieldOfRefusal(refusal.code));
    const input = field ? form.current?.elements.namedItem(field) : null;
    if (input instanceof HTMLInputElement) input.focus();
  }, [faults, refusal]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending || form.current === null) return;
    const data = new FormData(form.current);
    const values = Object.fromEntries(fields.map((field) => [field, String(data.get(field) ?? '')]));
    const found = findFaults(values, isNewPassword);
    setFaults(found);
    setRefusal(null);
    if (Object.keys(found).length > 0) return;
    if (values.email !== undefined) values.email = values.email.trim();
    setIsSending(true);
    const refused = await sendAccountRequest(action, toBody(values), locale);
    setIsSending(false);
    setRefusal(refused);
    if (refused === null) onDone();
  };

  return { form, submit, faults, refusal, isSending };
}
