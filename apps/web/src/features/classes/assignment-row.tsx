'use client';

import { Button } from '@tumen/ui/button';
import { Disclosure } from '@tumen/ui/disclosure';
import { Tag } from '@tumen/ui/tag';
import { useTranslations } from 'next-intl';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import {
  AssignedWorkFragmentDoc,
  type AssignmentTermsFragment,
  DeleteAssignmentDocument,
  UpdateAssignmentDocument,
} from '@/graphql/generated/graphql.ts';
import { useCommand } from '@/graphql/use-command.ts';
import { AssignmentForm } from './assignment-form.tsx';
import { useTaughtClass } from './class-area.tsx';
import { ClassRefusal } from './class-refusal.tsx';
import { CopyAssignmentForm } from './copy-assignment-form.tsx';
import { workKind, workTitle } from './work-title.ts';
import { ZonedTime } from './zoned-time.tsx';

type AssignmentRowProps = { terms: AssignmentTermsFragment; onChanged: () => void };

/** One assignment of a class: when it is open, by which rules, and the way to change it or take it back. */
export function AssignmentRow({ terms, onChanged }: AssignmentRowProps) {
  const t = useTranslations('classes');
  const { timeZone } = useTaughtClass();
  const update = useCommand(UpdateAssignmentDocument);
  const take = useCommand(DeleteAssignmentDocument);
  const work = readFragment(AssignedWorkFragmentDoc, terms);
  const kind = workKind(work);
  const { id, opensAt, closesAt } = work;
  const now = Date.now();
  const state = Date.parse(opensAt) > now ? 'ahead' : closesAt !== null && Date.parse(closesAt) <= now ? 'closed' : 'open';
  return (
    <li className="border-t border-rule py-3">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-serif text-[1.0625rem] wrap-anywhere">{workTitle(work) ?? t('work.gone')}</span>
        {kind && <span className="text-note text-ink-soft">{t(`work.${kind}`)}</span>}
        <Tag tone={state === 'open' ? 'good' : 'quiet'}>{t(`work.state.${state}`)}</Tag>
      </p>
      <p className="mt-1 text-note text-ink-soft">
        {t.rich(state === 'ahead' ? 'work.opens' : 'work.opened', {
          time: () => <ZonedTime time={opensAt} timeZone={timeZone} isShort />,
        })}
        {' · '}
        {closesAt === null
          ? t('work.noEnd')
          : t.rich('work.closes', { time: () => <ZonedTime time={closesAt} timeZone={timeZone} isShort /> })}
      </p>
      {terms.viewerRules && <RulesLine rules={terms.viewerRules} />}
      {kind && (
        <div className="mt-2">
          <Disclosure summary={t('assignments.edit')}>
            <AssignmentForm
              // What the server knows now is what the form begins with.
              key={JSON.stringify(terms)}
              terms={{ ...terms, opensAt, closesAt }}
              kind={kind}
              submitLabel={t('assignments.save')}
              command={update}
              onSubmit={async (changed) => {
                if (await update.run({ input: { assignmentId: id, terms: changed } })) onChanged();
              }}
            />
          </Disclosure>
        </div>
      )}
      <Disclosure summary={t('copy.open')}>
        <CopyAssignmentForm assignmentId={id} />
      </Disclosure>
      <Disclosure summary={t('assignments.takeOpen')}>
        <p className="mb-4 text-ink-soft">{t('assignments.takeLead')}</p>
        <ClassRefusal refusal={take.refusal} words={{ CONFLICT: t('assignments.begun') }} />
        <Button
          variant="secondary"
          aria-disabled={take.isSending}
          className="mt-2"
          onClick={async () => {
            if (await take.run({ assignmentId: id })) onChanged();
          }}
        >
          {t('assignments.take')}
        </Button>
      </Disclosure>
    </li>
  );
}

function RulesLine({ rules }: { rules: NonNullable<AssignmentTermsFragment['viewerRules']> }) {
  const t = useTranslations('classes.terms');
  const minutes = Number(/^PT(\d+)M$/.exec(rules.timeLimit ?? '')?.[1] ?? 0);
  const parts = [
    rules.attemptsAllowed === null ? t('anyAttempts') : t('attemptCount', { count: rules.attemptsAllowed }),
    minutes > 0 ? t('minutes', { minutes }) : t('noLimit'),
    t(`policy.${rules.feedbackPolicy}`),
  ];
  return <p className="text-note text-ink-soft">{parts.join(' · ')}</p>;
}
