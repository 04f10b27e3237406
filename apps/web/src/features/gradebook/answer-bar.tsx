import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { textLang } from '@/features/text/text-lang.ts';

type AnswerBarProps = {
  text: string;
  count: number;
  /** All who had the question. */
  of: number;
  isRight: boolean;
  /** What else is known of it. */
  children?: ReactNode;
};

/** How often an answer was given: in words, and as a bar. */
export function AnswerBar({ text, count, of, isRight, children }: AnswerBarProps) {
  const t = useTranslations('gradebook.statistics');
  const percent = of === 0 ? 0 : Math.round((100 * count) / of);
  return (
    <li className={`grid gap-1 border-l-4 pl-3 ${isRight ? 'border-good' : 'border-transparent'}`}>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className={`min-w-0 wrap-anywhere ${isRight ? 'font-medium' : ''}`}>
          <span {...textLang(false, text)}>{text}</span>
          {isRight && <span className="ml-2 text-note text-good before:content-['✓_']">{t('right')}</span>}
        </span>
        <span className="ml-auto text-note tabular-nums">{t('share', { count, percent })}</span>
      </p>
      <span aria-hidden="true" className="block h-2 bg-wash">
        <span className={`block h-full ${isRight ? 'bg-good' : 'bg-ink-soft'}`} style={{ width: `${percent}%` }} />
      </span>
      {children && <p className="text-note text-ink-soft tabular-nums">{children}</p>}
    </li>
  );
}
