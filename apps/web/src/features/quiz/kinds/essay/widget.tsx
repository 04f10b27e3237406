'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import { Essay_ViewFragmentDoc } from '@/graphql/generated/graphql.ts';
import type { WidgetProps } from '../../widget-props.ts';
import { countWords } from './count-words.ts';
import { EssayText } from './essay-text.tsx';
import { Rubric } from './rubric.tsx';

const MOST_CHARACTERS = 20_000;

/** A field for a text, with the number of its words and the rubric by which it will be marked; afterwards the text, and what the rubric gave. */
export function Widget({ question, answer, isFixed, marks = [], labelledBy, onChange }: WidgetProps) {
  const t = useTranslations('questionKinds.ESSAY');
  const { words, criteria } = readFragment(Essay_ViewFragmentDoc, question);
  const counter = useId();
  const text = answer.text ?? '';
  return (
    <div className="grid gap-6">
      <div>
        {isFixed && text !== '' ? (
          <EssayText text={text} label={t('text')} />
        ) : (
          <textarea
            rows={12}
            maxLength={MOST_CHARACTERS}
            value={text}
            readOnly={isFixed}
            aria-labelledby={labelledBy}
            aria-describedby={counter}
            onChange={(event) => onChange({ ...answer, text: event.target.value })}
            className="w-full border border-rule-strong bg-card px-4 py-3 font-serif text-reading"
          />
        )}
        <p id={counter} className="mt-1 text-note text-ink-soft tabular-nums">
          {t('count', { count: countWords(text) })}
          {words && ` · ${t('words', words)}`}
        </p>
      </div>
      <Rubric
        criteria={criteria}
        marks={marks}
        title={t('rubric')}
        points={(points) => t('points', { points })}
        given={t('given')}
      />
    </div>
  );
}
