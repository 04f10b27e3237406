'use client';

import { useApolloClient } from '@apollo/client/react';
import { decodeRoster } from '@tumen/domain/roster/decode-roster';
import { Button } from '@tumen/ui/button';
import { DataTable } from '@tumen/ui/data-table';
import { inputClass } from '@tumen/ui/search-box';
import { Tag } from '@tumen/ui/tag';
import { useTranslations } from 'next-intl';
import { type ChangeEvent, type FormEvent, useId, useState } from 'react';
import { useTaughtClass } from '@/features/classes/class-area.tsx';
import { ClassRefusal } from '@/features/classes/class-refusal.tsx';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import {
  AddStudentsDocument,
  type IssuedCodeFragment,
  IssuedCodeFragmentDoc,
  RosterPreviewDocument,
} from '@/graphql/generated/graphql.ts';
import { useCommand } from '@/graphql/use-command.ts';
import { type AskStates, type CheckedLine, checkRoster, MOST_NAMES } from './check-roster.ts';

/** A list of a class is a few kilobytes; one of this size is something else. */
const MOST_BYTES = 1_000_000;

type Fault = 'EMPTY' | 'TOO_MANY' | 'UNREACHABLE' | 'WORKBOOK' | 'UNKNOWN_ENCODING' | 'TOO_LARGE';

type RosterFormProps = { onAdded: (codes: readonly IssuedCodeFragment[]) => void };

/** Takes names by hand, from a table or from a file; shows what would become of each; and puts them on the roster. */
export function RosterForm({ onAdded }: RosterFormProps) {
  const t = useTranslations('classes.roster');
  const { id } = useTaughtClass();
  const fieldId = useId();
  const client = useApolloClient();
  const command = useCommand(AddStudentsDocument);
  const [text, setText] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const [lines, setLines] = useState<readonly CheckedLine[] | null>(null);

  const ask: AskStates = async (names) => {
    const asked = client.query({
      query: RosterPreviewDocument,
      variables: { id, names: [...names] },
      fetchPolicy: 'network-only',
    });
    const { data } = await asked.catch(() => ({ data: undefined }));
    return data?.classroom?.rosterPreview.map(({ state }) => state) ?? null;
  };
  const change = (next: string) => {
    setText(next);
    setLines(null);
    setFault(null);
  };
  const check = async (of: string) => {
    const checked = await checkRoster(of, ask);
    setFault('fault' in checked ? checked.fault : null);
    setLines('lines' in checked ? checked.lines : null);
  };
  const readFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    const decoded = file.size > MOST_BYTES ? null : decodeRoster(new Uint8Array(await file.arrayBuffer()));
    // The same file can be chosen once more, after it was mended.
    target.value = '';
    change(decoded?.text ?? '');
    if (decoded === null) setFault('TOO_LARGE');
    else if (decoded.text === null) setFault(decoded.reason);
    else await check(decoded.text);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void check(text);
  };
  const fresh = lines?.filter(({ verdict }) => verdict === 'NEW').map(({ name }) => name) ?? [];
  const add = async () => {
    const answer = (await command.run({ id, names: fresh }))?.addStudents;
    if (!answer || !('codes' in answer)) return;
    change('');
    onAdded(readFragment(IssuedCodeFragmentDoc, answer.codes));
  };
  return (
    <div className="grid gap-6">
      <form noValidate onSubmit={submit} className="grid max-w-[28rem] gap-5">
        <div className="grid gap-1">
          <label htmlFor={fieldId} className="font-medium">
            {t('names')}
          </label>
          <p id={`${fieldId}-hint`} className="text-note text-ink-soft">
            {t('namesHint')}
          </p>
          <textarea
            id={fieldId}
            value={text}
            onChange={(event) => change(event.target.value)}
            rows={7}
            spellCheck={false}
            aria-invalid={fault ? true : undefined}
            aria-describedby={`${fieldId}-hint ${fieldId}-fault`}
            className={`${inputClass} w-full min-w-0 ${fault ? 'border-accent' : ''}`}
          />
          <p id={`${fieldId}-fault`} role="alert" className="text-note text-accent empty:hidden">
            {fault && t(`fault.${fault}`, { most: MOST_NAMES })}
          </p>
        </div>
        <div className="grid gap-1">
          <label htmlFor={`${fieldId}-file`} className="font-medium">
            {t('file')}
          </label>
          <p id={`${fieldId}-file-hint`} className="text-note text-ink-soft">
            {t('fileHint')}
          </p>
          <input
            id={`${fieldId}-file`}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
            aria-describedby={`${fieldId}-file-hint`}
            onChange={(event) => void readFile(event)}
            className="min-h-11 max-w-full text-control file:mr-4 file:min-h-11 file:border file:border-solid file:border-ink file:bg-transparent file:px-5 file:font-medium file:text-ink hover:file:border-accent hover:file:text-accent"
          />
        </div>
        <div>
          <Button type="submit" variant={lines ? 'secondary' : 'primary'}>
            {t('check')}
          </Button>
        </div>
      </form>
      {lines && (
        <div className="grid gap-4">
          <p role="status" className="font-medium">
            {t('summary', { fresh: fresh.length, other: lines.length - fresh.length })}
          </p>
          <Preview lines={lines} />
          <ClassRefusal refusal={command.refusal} words={{ CONFLICT: t('full') }} />
          {fresh.length > 0 && (
            <div>
              <Button aria-disabled={command.isSending} onClick={() => void add()}>
                {command.isSending ? t('adding') : t('add', { count: fresh.length })}
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

function Preview({ lines }: { lines: readonly CheckedLine[] }) {
  const t = useTranslations('classes.roster');
  return (
    <DataTable
      caption={t('preview')}
      rows={lines}
      rowKey={({ line }) => String(line)}
      columns={[
        { key: 'line', header: t('line'), isNumeric: true, isRowHeader: true, cell: ({ line }) => line },
        {
          key: 'name',
          header: t('name'),
          cell: ({ name }) => <span className="wrap-break-word">{name}</span>,
        },
        {
          key: 'verdict',
          header: t('what'),
          cell: ({ verdict }) =>
            verdict === 'NEW' ? (
              <Tag tone="good">{t('verdict.NEW')}</Tag>
            ) : (
              <span className="text-note">{t(`verdict.${verdict}`)}</span>
            ),
        },
      ]}
    />
  );
}
