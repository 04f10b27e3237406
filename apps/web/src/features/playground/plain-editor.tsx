import { Button } from '@tumen/ui/button';
import { ChoiceField } from '@tumen/ui/choice-field';
import { useTranslations } from 'next-intl';
import { type ComponentProps, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useIsAwake } from '@/features/shell/use-is-awake.ts';
import { listOperations } from './list-operations.ts';
import type { QueryRun } from './run-query.ts';
import { RunReport } from './run-report.tsx';
import type { Draft } from './share-link.ts';
import { offsetOf, type TextPlace } from './text-place.ts';

type PlainEditorProps = {
  draft: Draft;
  /** Puts the variables below the question where they have no room beside it. */
  isNarrow: boolean;
  onChange: (draft: Draft) => void;
  /** Which operation of the text is meant, where it has several. */
  operation: string | undefined;
  onOperation: (name: string) => void;
  onRun: () => void;
  onStop: () => void;
  run: QueryRun | null;
  isRunning: boolean;
  /** Leads to the answer once there is one. */
  children?: ReactNode;
};

const FEWEST_ROWS = 8;
const FEWEST_VARIABLE_ROWS = 3;
const MOST_ROWS = 28;

/** A question as plain text: what every browser, keyboard, screen reader and phone can write in. */
export function PlainEditor({
  draft,
  isNarrow,
  onChange,
  operation,
  onOperation,
  onRun,
  onStop,
  run,
  isRunning,
  children,
}: PlainEditorProps) {
  const t = useTranslations('playground.text');
  const query = useRef<HTMLTextAreaElement>(null);
  const variables = useRef<HTMLTextAreaElement>(null);
  const operations = listOperations(draft.query);

  const runByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onRun();
  };
  const showPlace = (field: 'query' | 'variables', place: TextPlace) => {
    const area = field === 'query' ? query.current : variables.current;
    if (area === null) return;
    const offset = offsetOf(area.value, place);
    area.focus();
    area.setSelectionRange(offset, offset + 1);
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onRun();
      }}
    >
      <div className={`grid gap-4 ${isNarrow ? '' : 'lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]'}`}>
        <TextArea
          ref={query}
          label={t('query')}
          rows={rowsFor(draft.query)}
          value={draft.query}
          onChange={(event) => onChange({ ...draft, query: event.target.value })}
          onKeyDown={runByKey}
        />
        <TextArea
          ref={variables}
          label={t('variables')}
          rows={FEWEST_VARIABLE_ROWS}
          value={draft.variables}
          onChange={(event) => onChange({ ...draft, variables: event.target.value })}
          onKeyDown={runByKey}
          aria-invalid={run?.kind === 'badVariables' || undefined}
        />
      </div>
      <div className="mt-3 flex flex-wrap items-end gap-3">
        <Button type="submit" aria-keyshortcuts="Control+Enter">
          {t('run')}
        </Button>
        {isRunning && (
          <Button variant="secondary" onClick={onStop}>
            {t('stop')}
          </Button>
        )}
        {operations.length > 1 && (
          <ChoiceField
            label={t('operation')}
            value={operation}
            onChange={(event) => onOperation(event.target.value)}
            options={operations.map((name) => ({ value: name, label: name }))}
          />
        )}
        {children}
      </div>
      <p className="mt-2 text-note text-ink-soft">{t('keys')}</p>
      <RunReport run={run} isRunning={isRunning} onShowPlace={showPlace} />
    </form>
  );
}

function TextArea({ label, ...area }: ComponentProps<'textarea'> & { label: string }) {
  // What is typed before the script runs would be overwritten by what the address brings.
  const isAwake = useIsAwake();
  return (
    <label className="flex flex-col gap-1 font-medium">
      {label}
      <textarea
        readOnly={!isAwake}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        className="block w-full grow border border-rule-strong bg-card p-3 font-mono text-note leading-normal text-ink"
        {...area}
      />
    </label>
  );
}

/** As high as the text, within what leaves the buttons in view. */
function rowsFor(text: string): number {
  return Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, text.split('\n').length + 1));
}
