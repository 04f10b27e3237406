import { Button } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useIsAwake } from '@/features/shell/use-is-awake.ts';
import { RefusalLine } from './refusal-line.tsx';
import type { useAccountForm } from './use-account-form.ts';

type AccountFormProps = { state: ReturnType<typeof useAccountForm>; submitLabel: string; children: ReactNode };

/** The frame of a form about the account: why it was refused, its fields, its button. */
export function AccountForm({ state: { form, submit, refusal, isSending }, submitLabel, children }: AccountFormProps) {
  const t = useTranslations('teacher');
  // Before its script runs, a form would send itself, and what was typed would be gone; without its button it cannot.
  const isAwake = useIsAwake();
  return (
    // The page finds faults itself, and says them in its own language.
    <form ref={form} method="post" noValidate onSubmit={(event) => void submit(event)} className="grid max-w-[28rem] gap-5">
      <RefusalLine refusal={refusal} />
      {children}
      <div>
        <Button type="submit" disabled={!isAwake} aria-disabled={isSending}>
          {isSending ? t('sending') : submitLabel}
        </Button>
      </div>
    </form>
  );
}
