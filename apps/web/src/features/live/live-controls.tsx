import { Button } from '@tumen/ui/button';
import { useFormatter, useTranslations } from 'next-intl';
import { ClassRefusal } from '@/features/classes/class-refusal.tsx';
import { EndAssignmentDocument, PauseAssignmentDocument, ResumeAssignmentDocument } from '@/graphql/generated/graphql.ts';
import { useCommand } from '@/graphql/use-command.ts';
import { AskDialog } from './ask-dialog.tsx';
import { ExtendButton } from './extend-button.tsx';
import type { ShownStudent } from './live-board.tsx';

type LiveControlsProps = { assignmentId: string; pausedAt: string | null; students: readonly ShownStudent[] };

/** What the teacher orders for the whole class. What cannot be taken back asks first. */
export function LiveControls({ assignmentId, pausedAt, students }: LiveControlsProps) {
  const t = useTranslations('live.controls');
  const format = useFormatter();
  const pause = useCommand(PauseAssignmentDocument);
  const resume = useCommand(ResumeAssignmentDocument);
  const end = useCommand(EndAssignmentDocument);
  const working = students.filter(({ state }) => state === 'WORKING').length;
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const clock = (time: string) => format.dateTime(new Date(time), { timeStyle: 'medium', hourCycle: 'h23', timeZone });
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-3">
        {pausedAt === null ? (
          <AskDialog
            label={t('pause')}
            title={t('pauseAsk')}
            action={t('pause')}
            isSending={pause.isSending}
            onConfirm={() => void pause.run({ assignmentId })}
          >
            <p>{t('pauseLead')}</p>
          </AskDialog>
        ) : (
          <Button disabled={resume.isSending} onClick={() => void resume.run({ assignmentId })}>
            {t('resume')}
          </Button>
        )}
        <ExtendButton assignmentId={assignmentId} student={null} />
        <AskDialog
          label={t('end')}
          title={t('endAsk')}
          action={t('end')}
          isSending={end.isSending}
          onConfirm={() => void end.run({ assignmentId })}
        >
          <p>{t('endLead', { working })}</p>
        </AskDialog>
      </div>
      <p role="status" className="text-accent empty:hidden">
        {pausedAt !== null && t('pausedSince', { time: clock(pausedAt) })}
      </p>
      <ClassRefusal refusal={pause.refusal ?? resume.refusal ?? end.refusal} />
    </div>
  );
}
