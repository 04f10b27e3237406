'use client';

import { keepTogether } from '@tumen/ui/keep-together';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { textLang } from '@/features/text/text-lang.ts';
import type { WidgetProps } from '../../widget-props.ts';
import { moveItem } from './move-item.ts';

const ARROW = 'grid size-11 place-items-center text-ink-soft enabled:hover:text-accent disabled:opacity-30';

/** A list whose rows move up and down by buttons: no dragging, so that it works by keyboard, by voice and on a small phone. */
export function Widget({ question, answer, isFixed, labelledBy, onChange }: WidgetProps) {
  const t = useTranslations('quiz');
  const [announcement, setAnnouncement] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const textOf = new Map(question.options.map(({ id, text }) => [id, text]));

  const move = (index: number, offset: -1 | 1) => {
    const id = answer.optionIds[index];
    const optionIds = moveItem(answer.optionIds, index, offset);
    if (id === undefined || optionIds === answer.optionIds) return;
    onChange({ ...answer, optionIds });
    const position = index + offset + 1;
    setAnnouncement(t('moved', { item: textOf.get(id) ?? '', position, count: optionIds.length }));
    // At either end the pressed button is switched off and would drop the focus; its neighbor takes it.
    const isAtEnd = position === 1 || position === optionIds.length;
    const direction = isAtEnd ? -offset : offset;
    requestAnimationFrame(() => list.current?.querySelector<HTMLButtonElement>(`[data-move="${id}:${direction}"]`)?.focus());
  };

  return (
    <>
      <ol ref={list} aria-labelledby={labelledBy} className="grid gap-2.5">
        {answer.optionIds.map((id, index) => {
          const text = textOf.get(id) ?? '';
          return (
            <li key={id} className="flex items-center gap-3 border border-rule-strong bg-card py-1 pr-1 pl-4">
              <span className="w-5 shrink-0 font-medium text-accent tabular-nums">{index + 1}</span>
              <span className="grow py-2 text-reading leading-snug" {...textLang(false, text)}>
                {keepTogether(text)}
              </span>
              {!isFixed && (
                <span className="flex shrink-0 flex-col">
                  <button
                    type="button"
                    data-move={`${id}:-1`}
                    disabled={index === 0}
                    onClick={() => move(index, -1)}
                    aria-label={t('moveUp', { item: text })}
                    className={ARROW}
                  >
                    <span aria-hidden="true">▲</span>
                  </button>
                  <button
                    type="button"
                    data-move={`${id}:1`}
                    disabled={index === answer.optionIds.length - 1}
                    onClick={() => move(index, 1)}
                    aria-label={t('moveDown', { item: text })}
                    className={ARROW}
                  >
                    <span aria-hidden="true">▼</span>
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p role="status" className="sr-only">
        {announcement}
      </p>
    </>
  );
}
