import { useLazyQuery } from '@apollo/client/react';
import { Button } from '@tumen/ui/button';
import { TextField } from '@tumen/ui/text-field';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { ClassRefusal } from '@/features/classes/class-refusal.tsx';
import { AskDialog } from '@/features/live/ask-dialog.tsx';
import { type DraftAnswer, isAnswerComplete, toAnswerInput } from '@/features/quiz/answer.ts';
import {
  RegradeAssignmentDocument,
  RegradePreviewDocument,
  type RulingInput,
  type RulingKind,
} from '@/graphql/generated/graphql.ts';
import { useCommand } from '@/graphql/use-command.ts';
import { AcceptedAnswer, canAcceptMore } from './accepted-answer.tsx';
import { RegradePreview } from './regrade-preview.tsx';
import type { RuledQuestion } from './regrade-view.tsx';

type RulingFormProps = {
  question: RuledQuestion;
  /** What counts now. */
  inForce: RulingKind;
  onApplied: () => void;
};

const MOST_REASON = 500;
const NOTHING: DraftAnswer = { optionIds: [], pairs: [] };

/** Choosing what is to count as right, seeing whom that changes, and only then applying it. */
export function RulingForm({ question, inForce, onApplied }: RulingFormProps) {
  const t = useTranslations('gradebook.regrade');
  const [kind, setKind] = useState<RulingKind | null>(null);
  const [accepted, setAccepted] = useState<DraftAnswer>(NOTHING);
  const [isIncomplete, setIsIncomplete] = useState(false);
  const [reason, setReason] = useState('');
  const [isReasonless, setIsReasonless] = useState(false);
  /** What the preview shows: nothing else can be applied. */
  const [previewed, setPreviewed] = useState<RulingInput | null>(null);
  const [changedCount, setChangedCount] = useState<number | null>(null);
  const [load, { data, loading, error }] = useLazyQuery(RegradePreviewDocument, { fetchPolicy: 'network-only' });
  const regrade = useCommand(RegradeAssignmentDocument);
  const result = useRef<HTMLParagraphElement>(null);
  const preview = data?.node?.__typename === 'AttemptQuestion' ? data.node.regradePreview : null;
  const kinds: readonly RulingKind[] = [
    ...(canAcceptMore(question.kind) ? (['ACCEPT'] as const) : []),
    'FULL_POINTS',
    'DROPPED',
    ...(inForce === 'AS_KEYED' ? [] : (['AS_KEYED'] as const)),
  ];

  const choose = (next: RulingKind) => {
    setKind(next);
    setPreviewed(null);
    setIsIncomplete(false);
    setChangedCount(null);
  };
  const accept = (answer: DraftAnswer) => {
    setAccepted(answer);
    setPreviewed(null);
    setIsIncomplete(false);
  };
  const show = () => {
    if (kind === null) return;
    const isComplete = kind !== 'ACCEPT' || isAnswerComplete(question.kind, question.options, accepted);
    setIsIncomplete(!isComplete);
    if (!isComplete) return;
    const ruling: RulingInput = kind === 'ACCEPT' ? { kind, accepted: toAnswerInput(accepted) } : { kind };
    setPreviewed(ruling);
    void load({ variables: { id: question.id, ruling } }).catch(() => undefined);
  };
  const hasReason = () => {
    setIsReasonless(reason.trim() === '');
    return reason.trim() !== '';
  };
  const apply = async () => {
    if (previewed === null) return;
    const done = await regrade.run({ questionId: question.id, ruling: previewed, reason });
    if (done?.regradeAssignment.__typename !== 'RegradeAssignmentPayload') return;
    setChangedCount(done.regradeAssignment.changedCount);
    setKind(null);
    setAccepted(NOTHING);
    setPreviewed(null);
    setReason('');
    onApplied();
  };
  useEffect(() => {
    if (changedCount !== null) result.current?.focus();
  }, [changedCount]);

  return (
    <section aria-labelledby="ruling" className="grid max-w-[48rem] grid-cols-[minmax(0,1fr)] gap-6">
      <h2 id="ruling" className="text-h2">
        {t('choose')}
      </h2>
      <p className="-mt-4 text-ink-soft">{t(`inForce.${inForce}`)}</p>
      <p
        ref={result}
        tabIndex={-1}
        role="status"
        className="border-l-4 border-good bg-good-wash px-4 py-3 outline-none empty:hidden"
      >
        {changedCount !== null && t('applied', { count: changedCount })}
      </p>
      <fieldset className="grid gap-2.5">
        <legend className="sr-only">{t('choose')}</legend>
        {kinds.map((each) => (
          <label
            key={each}
            className="flex min-h-13 cursor-pointer items-start gap-3 border border-rule-strong bg-card px-4 py-3 has-checked:border-ink"
          >
            <input
              type="radio"
              name="ruling"
              value={each}
              checked={kind === each}
              onChange={() => choose(each)}
              className="choice-mark"
            />
            <span>
              <span className="font-medium">{t(`kinds.${each}.name`)}</span>
              <span className="block text-note text-ink-soft">{t(`kinds.${each}.meaning`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {kind === 'ACCEPT' && (
        <AcceptedAnswer question={question} answer={accepted} isIncomplete={isIncomplete} onChange={accept} />
      )}
      {kind !== null && previewed === null && (
        <p>
          <Button variant="secondary" onClick={show}>
            {t('preview')}
          </Button>
        </p>
      )}
      {previewed !== null && error && <ClassRefusal refusal={{ code: 'UNREACHABLE', field: null }} />}
      {previewed !== null && loading && <p role="status">{t('loading')}</p>}
      {previewed !== null && !loading && !error && (
        <>
          {preview ? <RegradePreview preview={preview} /> : <p role="alert">{t('impossible')}</p>}
          {preview && (
            <div className="grid gap-4">
              <TextField
                label={t('reason')}
                hint={t('reasonHint')}
                error={isReasonless ? t('reasonless') : null}
                maxLength={MOST_REASON}
                autoComplete="off"
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
              <ClassRefusal refusal={regrade.refusal} />
              <p>
                <AskDialog
                  label={t('apply')}
                  title={t('ask')}
                  action={t('apply')}
                  isSending={regrade.isSending}
                  mayOpen={hasReason}
                  onConfirm={() => void apply()}
                >
                  <p>{t('askLead', { count: preview.changes.length })}</p>
                </AskDialog>
              </p>
            </div>
          )}
        </>
      )}
    </section>
  );
}
