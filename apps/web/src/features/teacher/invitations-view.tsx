'use client';

import { useMutation, useQuery } from '@apollo/client/react';
import { useFormatter, useTranslations } from 'next-intl';
import {
  TeacherInvitationsDocument,
  type TeacherInvitationsQuery,
  WithdrawTeacherInvitationDocument,
} from '@/graphql/generated/graphql.ts';
import { InviteForm } from './invite-form.tsx';
import { RefusalLine } from './refusal-line.tsx';
import { TeacherArea } from './teacher-area.tsx';

type Invitation = NonNullable<NonNullable<TeacherInvitationsQuery['viewer']>['teacher']>['invitations'][number];

/** Where the owner of the site invites other teachers. */
export function InvitationsView() {
  const t = useTranslations('teacher.invitations');
  return <TeacherArea>{({ role }) => (role === 'OWNER' ? <Invitations /> : <p>{t('ownerOnly')}</p>)}</TeacherArea>;
}

function Invitations() {
  const t = useTranslations('teacher.invitations');
  const { data, error, refetch } = useQuery(TeacherInvitationsDocument, { fetchPolicy: 'network-only' });
  const [withdraw, withdrawing] = useMutation(WithdrawTeacherInvitationDocument);
  const invitations = data?.viewer?.teacher?.invitations ?? [];
  const take = ({ id }: Invitation) =>
    void withdraw({ variables: { invitationId: id } })
      .then(() => refetch())
      .catch(() => {});
  return (
    <div className="grid max-w-[42.5rem] grid-cols-[minmax(0,1fr)] gap-10">
      <RefusalLine refusal={error || withdrawing.error ? { code: 'UNREACHABLE', retryAfterSeconds: 0 } : null} />
      <InviteForm onInvited={() => void refetch()} />
      <section aria-labelledby="invited">
        <h2 id="invited" className="text-h3">
          {t('listTitle')}
        </h2>
        {data && invitations.length === 0 && <p className="mt-3 text-ink-soft">{t('none')}</p>}
        <ul className="mt-3 border-b border-rule empty:hidden">
          {invitations.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} onWithdraw={() => take(invitation)} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function InvitationRow({ invitation, onWithdraw }: { invitation: Invitation; onWithdraw: () => void }) {
  const t = useTranslations('teacher.invitations');
  const format = useFormatter();
  const { label, state, expiresAt } = invitation;
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const action = t(state === 'OPEN' ? 'withdraw' : 'remove');
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-rule py-3">
      <div className="min-w-0">
        <p className="font-medium wrap-anywhere">{label}</p>
        <p className="text-note text-ink-soft">
          {t(`state.${state}`, { date: format.dateTime(new Date(expiresAt), { dateStyle: 'medium', timeZone }) })}
        </p>
      </div>
      <button type="button" onClick={onWithdraw} aria-label={`${action}: ${label}`} className="min-h-11 font-medium text-link">
        {action}
      </button>
    </li>
  );
}
