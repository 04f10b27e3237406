import { inputClass } from '@tumen/ui/search-box';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ClassRefusal } from '@/features/classes/class-refusal.tsx';
import { ExtendAssignmentDocument } from '@/graphql/generated/graphql.ts';
import { useCommand } from '@/graphql/use-command.ts';
import { AskDialog } from './ask-dialog.tsx';

const MINUTES = [1, 2, 5, 10, 15, 20, 30];
const USUAL_MINUTES = 5;

type ExtendButtonProps = {
  assignmentId: string;
  /** Null: all who are at it. */
  student: { readonly enrollmentId: string; readonly name: string } | null;
};

/** Gives more minutes, to one student or to all. */
export function ExtendButton({ assignmentId, student }: ExtendButtonProps) {
  const t = useTranslations('live.controls');
  const extend = useCommand(ExtendAssignmentDocument);
  const [minutes, setMinutes] = useState(USUAL_MINUTES);
  const title = student ? t('extendOne', { name: student.name }) : t('extendAll');
  return (
    <>
      <AskDialog
        label={t('extend')}
        ariaLabel={title}
        title={title}
        action={t('give')}
        isSending={extend.isSending}
        isQuiet={student !== null}
        onConfirm={() => void extend.run({ assignmentId, enrollmentId: student?.enrollmentId ?? null, minutes })}
      >
        <p>{t('extendLead')}</p>
        <label className="grid gap-1 text-note text-ink-soft">
          {t('minutes')}
          <select value={minutes} onChange={({ target }) => setMinutes(Number(target.value))} className={inputClass}>
            {MINUTES.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
      </AskDialog>
      <ClassRefusal refusal={extend.refusal} />
    </>
  );
}
