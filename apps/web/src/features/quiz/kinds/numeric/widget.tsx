'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import { Numeric_ViewFragmentDoc } from '@/graphql/generated/graphql.ts';
import type { WidgetProps } from '../../widget-props.ts';
import { parseTypedNumber } from './parse-typed-number.ts';

/** A field for one number; it keeps the text as typed and reads it with either decimal sign. */
export function Widget({ question, answer, isFixed, labelledBy, onChange }: WidgetProps) {
  const t = useTranslations('quiz');
  const [text, setText] = useState(answer.number?.toString() ?? '');
  const { unit } = readFragment(Numeric_ViewFragmentDoc, question);
  const isUnreadable = text !== '' && answer.number == null;

  const type = (typed: string) => {
    setText(typed);
    onChange({ ...answer, number: parseTypedNumber(typed) });
  };

  return (
    <div>
      <div className="flex flex-wrap items-center gap-3">
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          disabled={isFixed}
          aria-labelledby={labelledBy}
          aria-invalid={isUnreadable}
          aria-describedby={`unit-${question.id}`}
          onChange={(event) => type(event.target.value)}
          className="min-h-13 w-44 border border-rule-strong bg-card px-4 text-h3 tabular-nums"
        />
        <span id={`unit-${question.id}`} className="text-ink-soft">
          {unit}
        </span>
      </div>
      {isUnreadable && (
        <p role="alert" className="mt-2 text-note text-accent">
          {t('notANumber')}
        </p>
      )}
    </div>
  );
}
