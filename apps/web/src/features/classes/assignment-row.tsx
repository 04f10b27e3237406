'use client';

import { Button } from '@tumen/ui/button';
import { Disclosure, DisclosureMark } from '@tumen/ui/disclosure';
import { useTranslations } from 'next-intl';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import {
  AssignedWorkFragmentDoc,
  type AssignmentTermsFragment,
  DeleteAssignmentDocument,
  UpdateAssignmentDocument,
} from '@/graphql/generated/graphql.ts';
import { useCommand } from '@/graphql/use-command.ts';
import { workKind, workState, workTitle } from './assigned-work.ts';
import { AssignmentForm } from './assignment-form.tsx';
import { useTaughtClass } from './class-area.tsx';
import { ClassRefusal } from './class-refusal.tsx';
import { CopyAssignmentForm } from './copy-assignment-form.tsx';
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
  const state = workState(work, Date.now());
  return (
    <li className="border-t border-rule">
      <details>
        <summary className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-2 py-3 hover:text-accent">
          <DisclosureMark />
          <span className="min-w-0">
            <span className="block font-serif text-[1.0625rem] wrap-anywhere">{workTitle(work) ?? t('work.gone')}</span>
            <span className="mt-1 block text-note text-ink-soft">
              {kind && `${t(`work.${kind}`)} · `}
              {state === 'ahead' && (
                <>
                  {t.rich('work.opens', { time: () => <ZonedTime time={opensAt} timeZone={timeZone} isShort /> })}
                  {' · '}
                </>
              )}
              {closesAt === null
                ? t('work.noEnd')
                : t.rich(state === 'closed' ? 'work.closed' : 'work.closes', {
                    time: () => <ZonedTime time={closesAt} timeZone={timeZone} isShort />,
                  })}
            </span>
          </span>
        </summary>
        <div className="pb-5 pl-4">
          <div className="pb-3">
            {state !== 'ahead' && (
              <p className="text-note text-ink-soft">
                {t.rich('work.opened', { time: () => <ZonedTime time={opensAt} timeZone={timeZone} isShort /> })}
              </p>
            )}
            {terms.viewerRules && <RulesLine rules={terms.viewerRules} hasEssay={terms.hasEssay} />}
          </div>
          {kind && (
            <Disclosure summary={t('assignments.edit')}>
              <AssignmentForm
                // What the server knows now is what the form begins with.
                key={JSON.stringify(terms)}
                terms={{ ...terms, opensAt, closesAt }}
                kind={work.quiz?.lesson ? 'exitQuiz' : kind}
                submitLabel={t('assignments.save')}
                command={update}
                onSubmit={async (changed) => {
                  if (await update.run({ input: { assignmentId: id, terms: changed } })) onChanged();
                }}
              />
            </Disclosure>
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
        </div>
      </details>
    </li>
  );
}

type RulesLineProps = { rules: NonNullable<AssignmentTermsFragment['viewerRules']>; hasEssay: boolean };

function RulesLine({ rules, hasEssay }: RulesLineProps) {
  const t = useTranslations('classes.terms');
  const minutes = Number(/^PT(\d+)M$/.exec(rules.timeLimit ?? '')?.[1] ?? 0);
  const parts = [
    rules.attemptsAllowed === null ? t('anyAttempts') : t('attemptCount', { count: rules.attemptsAllowed }),
    minutes > 0 ? t('minutes', { minutes }) : t('noLimit'),
    t(`policy.${rules.feedbackPolicy}`),
    hasEssay && t('withEssay'),
  ].filter(Boolean);
  return <p className="text-note text-ink-soft">{parts.join(' · ')}</p>;
}
