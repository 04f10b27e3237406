'use client';

import { COURSE_STEPS } from '@tumen/domain/ask/course';
import type { CourseIdea } from '@tumen/domain/ask/course-idea';
import { type CourseFault, GAP } from '@tumen/domain/ask/course-step';
import { Button, buttonClass } from '@tumen/ui/button';
import { Callout } from '@tumen/ui/callout';
import { useFormatter, useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { type QueryRun, runQuery } from '@/features/playground/run-query.ts';
import { type Draft, writeShareHash } from '@/features/playground/share-link.ts';
import { useIsAwake } from '@/features/shell/use-is-awake.ts';
import { Link } from '@/i18n/navigation.tsx';
import { COURSE_CODE } from './course-code.tsx';
import { keepStepDone, useKeptSolution } from './course-progress.ts';

type State =
  | 'untried'
  | 'running'
  | { readonly run: QueryRun; readonly fault: CourseFault | null; readonly hasGap: boolean; readonly isSolved: boolean };

/** The query of a step to complete, to run and to have checked. Everything that becomes of it is told in words. */
export function StepExercise({ idea }: { idea: CourseIdea }) {
  const t = useTranslations('archiveCourse');
  const format = useFormatter();
  const isAwake = useIsAwake();
  const step = COURSE_STEPS[idea];
  const id = useId();
  const start: Draft = { query: step.start, variables: step.startVariables ?? '' };
  const kept = useKeptSolution(idea);
  const [typed, setTyped] = useState<Draft | null>(null);
  const { query, variables } = typed ?? kept?.draft ?? start;
  const [state, setState] = useState<State>('untried');
  const running = useRef<AbortController | null>(null);

  const check = async () => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState('running');
    try {
      const run = await runQuery({ query, variables, signal: controller.signal });
      const isWhole = run.kind === 'answered' && run.answer.errors === undefined;
      const fault = isWhole ? step.findFault(run.answer.data) : null;
      const isSolved = isWhole && fault === null;
      if (isSolved) keepStepDone(idea, { query, variables });
      setState({ run, fault, hasGap: query.includes(GAP), isSolved });
    } catch (error) {
      if (!controller.signal.aborted) throw error;
    }
  };
  const startAgain = () => {
    running.current?.abort();
    setTyped(start);
    setState('untried');
  };
  const runByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    check();
  };

  const playground = `/playground${writeShareHash({ query, variables })}`;

  return (
    <div className="mt-6">
      <label htmlFor={`${id}-query`} className="font-medium">
        {t('query')}
      </label>
      <p id={`${id}-keys`} className="text-note text-ink-soft">
        {t('keys')}
      </p>
      {kept !== null && typed === null && (
        <p className="text-note">
          {kept.day === null
            ? t('kept', { reset: t('reset') })
            : t('keptOn', {
                day: format.dateTime(new Date(kept.day), { dateStyle: 'long', timeZone: 'UTC' }),
                reset: t('reset'),
              })}
        </p>
      )}
      <textarea
        id={`${id}-query`}
        aria-describedby={`${id}-keys`}
        value={query}
        readOnly={!isAwake}
        onChange={(event) => setTyped({ query: event.target.value, variables })}
        onKeyDown={runByKey}
        rows={query.split('\n').length + 1}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        wrap="soft"
        className={CODE_BOX}
      />
      {step.startVariables !== undefined && (
        <>
          <label htmlFor={`${id}-variables`} className="mt-4 block font-medium">
            {t('variables')}
          </label>
          <textarea
            id={`${id}-variables`}
            value={variables}
            readOnly={!isAwake}
            onChange={(event) => setTyped({ query, variables: event.target.value })}
            onKeyDown={runByKey}
            rows={2}
            spellCheck={false}
            autoCapitalize="off"
            autoCorrect="off"
            className={CODE_BOX}
          />
        </>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        <Button onClick={check}>{t('run')}</Button>
        <Button variant="secondary" onClick={startAgain}>
          {t('reset')}
        </Button>
        <Link href={playground} className={buttonClass('secondary')}>
          {t('open')}
        </Link>
      </div>
      <div role="status" className="mt-4 min-h-8">
        {state === 'running' && t('status.running')}
        {typeof state === 'object' && (
          <Callout tone={state.isSolved ? 'good' : 'plain'}>
            <Verdict {...state} playground={playground} />
          </Callout>
        )}
      </div>
      {typeof state === 'object' && state.run.kind === 'answered' && state.run.answer.data != null && (
        <section aria-labelledby={`${id}-answer`} className="mt-4">
          <h2 id={`${id}-answer`} className="text-h3">
            {t('answer')}
          </h2>
          <pre className="mt-2 border border-rule bg-card p-4 text-note whitespace-pre-wrap wrap-anywhere">
            {JSON.stringify(state.run.answer.data, null, 2)}
          </pre>
        </section>
      )}
    </div>
  );
}

const CODE_BOX =
  'mt-2 block w-full resize-y border border-rule-strong bg-card p-4 font-mono text-note leading-relaxed text-ink wrap-anywhere';

type VerdictProps = Exclude<State, string> & {
  /** Where the query can be asked without being checked. */
  playground: string;
};

function Verdict({ run, fault, hasGap, playground }: VerdictProps) {
  const t = useTranslations('archiveCourse');
  if (run.kind === 'unreachable') return <p>{t('status.unreachable')}</p>;
  if (run.kind === 'badVariables') return <p>{t('status.badVariables', { line: run.fault.line })}</p>;
  if (run.kind === 'notJson') return <p>{t('status.notJson', { status: run.status })}</p>;
  if (run.answer.errors !== undefined) {
    return (
      <>
        {hasGap && <p className="font-medium">{t.rich('status.gap', COURSE_CODE)}</p>}
        <p>{t('status.refused')}</p>
        <ul lang="en" className="mt-2 grid gap-1">
          {[...new Set(run.answer.errors.map(({ message }) => message))].map((message) => (
            <li key={message} className="font-mono text-note wrap-anywhere">
              {message}
            </li>
          ))}
        </ul>
      </>
    );
  }
  if (fault === null) return <p className="font-medium">{t('status.solved')}</p>;
  return (
    <>
      <p>
        <strong className="font-medium">{t('status.notYet')}</strong> {t(`faults.${fault}`)}
      </p>
      <p className="mt-2 text-note">
        {t.rich('status.otherQuestion', {
          link: (words) => (
            <Link href={playground} className="text-link">
              {words}
            </Link>
          ),
        })}
      </p>
    </>
  );
}
