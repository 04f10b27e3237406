'use client';

import { useQuery } from '@apollo/client/react';
import { Button } from '@tumen/ui/button';
import { Disclosure } from '@tumen/ui/disclosure';
import { useTranslations } from 'next-intl';
import { useTaughtClass } from '@/features/classes/class-area.tsx';
import { ClassRefusal } from '@/features/classes/class-refusal.tsx';
import { ZonedTime } from '@/features/classes/zoned-time.tsx';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import {
  type IssuedCodeFragment,
  IssuedCodeFragmentDoc,
  IssueRecoveryCodesDocument,
  RosterUploadsDocument,
  type RosterUploadsQuery,
  SetRosterOnlyDocument,
  UndoRosterUploadDocument,
} from '@/graphql/generated/graphql.ts';
import { useCommand } from '@/graphql/use-command.ts';
import { RosterForm } from './roster-form.tsx';

type Upload = NonNullable<RosterUploadsQuery['classroom']>['rosterUploads'][number];

type RosterSectionProps = {
  /** What the server drew, to be shown this once. */
  onCodes: (codes: readonly IssuedCodeFragment[]) => void;
  /** The students of the class are other ones now. */
  onChanged: () => void;
};

/** How students come onto the roster of a class and off it again, and whether others may join. */
export function RosterSection({ onCodes, onChanged }: RosterSectionProps) {
  const t = useTranslations('classes.roster');
  const { id, archivedAt } = useTaughtClass();
  const { data, refetch } = useQuery(RosterUploadsDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const reload = () => {
    onChanged();
    // What was lost stays as it was.
    void refetch().catch(() => undefined);
  };
  const uploads = data?.classroom?.rosterUploads ?? [];
  const waitingCount = data?.classroom?.waiting.totalCount ?? 0;
  if (archivedAt !== null) return null;
  return (
    <section aria-labelledby="roster" className="max-w-[42.5rem]">
      <h2 id="roster" className="mb-3 text-h3">
        {t('title')}
      </h2>
      <Disclosure summary={t('open')}>
        <p className="mb-5 text-ink-soft">{t('lead')}</p>
        <RosterForm
          onAdded={(codes) => {
            onCodes(codes);
            reload();
          }}
        />
      </Disclosure>
      {waitingCount > 0 && (
        <Disclosure summary={t('waiting', { count: waitingCount })}>
          <NewSlips onCodes={onCodes} />
        </Disclosure>
      )}
      {uploads.length > 0 && (
        <Disclosure summary={t('uploads', { count: uploads.length })}>
          <p className="mb-3 text-ink-soft">{t('uploadsLead')}</p>
          <ul className="border-b border-rule">
            {uploads.map((upload) => (
              <UploadRow key={upload.id} upload={upload} onUndone={reload} />
            ))}
          </ul>
        </Disclosure>
      )}
      <Disclosure summary={t('who.open')}>
        <WhoMayJoin />
      </Disclosure>
    </section>
  );
}

function NewSlips({ onCodes }: Pick<RosterSectionProps, 'onCodes'>) {
  const t = useTranslations('classes.roster');
  const { id } = useTaughtClass();
  const command = useCommand(IssueRecoveryCodesDocument);
  const draw = async () => {
    const answer = (await command.run({ id, enrollmentIds: null }))?.issueRecoveryCodes;
    if (answer && 'codes' in answer) onCodes(readFragment(IssuedCodeFragmentDoc, answer.codes));
  };
  return (
    <div className="grid gap-4">
      <p className="text-ink-soft">{t('newSlipsLead')}</p>
      <ClassRefusal refusal={command.refusal} />
      <p>
        <Button variant="secondary" aria-disabled={command.isSending} onClick={() => void draw()}>
          {t('newSlips')}
        </Button>
      </p>
    </div>
  );
}

function UploadRow({ upload, onUndone }: { upload: Upload; onUndone: () => void }) {
  const t = useTranslations('classes.roster');
  const { timeZone } = useTaughtClass();
  const command = useCommand(UndoRosterUploadDocument);
  const undo = async () => {
    if (await command.run({ uploadId: upload.id })) onUndone();
  };
  return (
    <li className="grid gap-1 border-t border-rule py-2">
      <ClassRefusal refusal={command.refusal} />
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <p className="min-w-0">
          <ZonedTime time={upload.createdAt} timeZone={timeZone} />
          <span className="block text-note text-ink-soft">
            {t('upload', { students: upload.studentCount, waiting: upload.waitingCount })}
          </span>
        </p>
        {upload.waitingCount > 0 && (
          <button type="button" onClick={() => void undo()} className="min-h-11 font-medium text-link">
            {t('undo', { count: upload.waitingCount })}
          </button>
        )}
      </div>
    </li>
  );
}

/** Whether the code of the class lets in whoever has it. */
function WhoMayJoin() {
  const t = useTranslations('classes.roster.who');
  const { id, isRosterOnly } = useTaughtClass();
  const command = useCommand(SetRosterOnlyDocument);
  return (
    <div className="grid gap-4">
      <p role="status">{t(isRosterOnly ? 'roster' : 'anybody')}</p>
      <p className="text-ink-soft">{t('lead')}</p>
      <ClassRefusal refusal={command.refusal} />
      <p>
        <Button
          variant="secondary"
          aria-disabled={command.isSending}
          onClick={() => void command.run({ id, isRosterOnly: !isRosterOnly })}
        >
          {t(isRosterOnly ? 'letAnybody' : 'letRoster')}
        </Button>
      </p>
    </div>
  );
}
