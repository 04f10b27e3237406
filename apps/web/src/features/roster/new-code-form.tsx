'use client';

import { Button } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import { useTaughtClass } from '@/features/classes/class-area.tsx';
import { ClassRefusal } from '@/features/classes/class-refusal.tsx';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import { type IssuedCodeFragment, IssuedCodeFragmentDoc, IssueRecoveryCodesDocument } from '@/graphql/generated/graphql.ts';
import { useCommand } from '@/graphql/use-command.ts';

type NewCodeFormProps = {
  student: { readonly id: string; readonly name: string };
  onCodes: (codes: readonly IssuedCodeFragment[]) => void;
};

/** Draws another personal code for one student who lost theirs. */
export function NewCodeForm({ student, onCodes }: NewCodeFormProps) {
  const t = useTranslations('classes.roster.newCode');
  const { id } = useTaughtClass();
  const command = useCommand(IssueRecoveryCodesDocument);
  const draw = async () => {
    const answer = (await command.run({ id, enrollmentIds: [student.id] }))?.issueRecoveryCodes;
    if (answer && 'codes' in answer) onCodes(readFragment(IssuedCodeFragmentDoc, answer.codes));
  };
  return (
    <div className="grid gap-4">
      <p className="text-ink-soft">{t('lead')}</p>
      <ClassRefusal refusal={command.refusal} />
      <p>
        <Button variant="secondary" aria-disabled={command.isSending} onClick={() => void draw()}>
          {t('draw', { name: student.name })}
        </Button>
      </p>
    </div>
  );
}
