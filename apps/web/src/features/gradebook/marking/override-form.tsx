import { Button } from '@tumen/ui/button';
import { TextField } from '@tumen/ui/text-field';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { ClassRefusal } from '@/features/classes/class-refusal.tsx';
import { parseTypedNumber } from '@/features/quiz/kinds/numeric/parse-typed-number.ts';
import { type MarkedQuestion_QuestionFragment, OverrideScoreDocument } from '@/graphql/generated/graphql.ts';
import { useCommand } from '@/graphql/use-command.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';

const MOST_REASON = 500;

type OverrideFormProps = {
  question: Pick<MarkedQuestion_QuestionFragment, 'id' | 'points' | 'override'>;
  onChanged: () => void;
};
type Fault = 'earnedPoints' | 'reason';

/** Gives an answer other points than it was scored, with a reason that stays on record, and takes them back. */
export function OverrideForm({ question: { id, points, override }, onChanged }: OverrideFormProps) {
  const t = useTranslations('marking.override');
  const locale = toGraphQLLocale(useLocale());
  const format = useFormatter();
  const form = useRef<HTMLFormElement>(null);
  const [fault, setFault] = useState<{ readonly field: Fault } | null>(null);
  const command = useCommand(OverrideScoreDocument);
  const number = (value: number) => format.number(value, { maximumFractionDigits: 2 });
  // After the fault is on the page, so that the field is read out with its own.
  useEffect(() => {
    const field = fault && form.current?.elements.namedItem(fault.field);
    if (field instanceof HTMLInputElement) field.focus();
  }, [fault]);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const sent = event.currentTarget;
    const values = new FormData(sent);
    const isTakenBack = event.nativeEvent.submitter?.getAttribute('name') === 'takeBack';
    const reason = String(values.get('reason') ?? '').trim();
    const earnedPoints = isTakenBack ? null : parseTypedNumber(String(values.get('earnedPoints') ?? ''));
    if (!isTakenBack && (earnedPoints === null || earnedPoints < 0 || earnedPoints > points))
      return setFault({ field: 'earnedPoints' });
    if (reason === '') return setFault({ field: 'reason' });
    setFault(null);
    if (!(await command.run({ input: { questionId: id, earnedPoints, reason }, locale }))) return;
    sent.reset();
    onChanged();
  };

  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)} className="grid max-w-[28rem] gap-5">
      <p className="text-ink-soft">{t('lead')}</p>
      {override && (
        <p className="border-l-2 border-data pl-4">
          {override.scoredPoints === null
            ? t('insteadOfMarks', { earned: number(override.earnedPoints), max: number(points) })
            : t('instead', {
                earned: number(override.earnedPoints),
                scored: number(override.scoredPoints),
                max: number(points),
              })}
        </p>
      )}
      <ClassRefusal refusal={command.refusal} />
      <TextField
        name="earnedPoints"
        label={t('points')}
        hint={t('bounds', { max: number(points) })}
        error={fault?.field === 'earnedPoints' ? t('outOfBounds', { max: number(points) }) : null}
        inputMode="decimal"
        autoComplete="off"
        required
      />
      <TextField
        name="reason"
        label={t('reason')}
        hint={t('reasonHint')}
        error={fault?.field === 'reason' ? t('noReason') : null}
        maxLength={MOST_REASON}
        autoComplete="off"
        required
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" aria-disabled={command.isSending}>
          {t('give')}
        </Button>
        {override && (
          <Button type="submit" name="takeBack" variant="secondary" aria-disabled={command.isSending}>
            {t('takeBack')}
          </Button>
        )}
        <p role="status" className="text-note text-good">
          {command.isDone ? t('saved') : ''}
        </p>
      </div>
    </form>
  );
}
