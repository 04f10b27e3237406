'use client';

import { Eyebrow } from '@tumen/ui/eyebrow';
import { keepTogether } from '@tumen/ui/keep-together';
import { useEffect, useRef } from 'react';
import { textLang } from '@/features/text/text-lang.ts';

/** A prompt of more characters is a passage to read, not a heading. A syllable of Hangul counts twice: it is that wide. */
const LONG_PROMPT = 180;

type QuestionPromptProps = {
  id: string;
  heading: 'h1' | 'h2';
  /** False where the question comes with its page, so that the page is read from its start. */
  takesFocus?: boolean;
  eyebrow: string;
  prompt: string;
  /** What this question says besides its prompt. */
  hint: string | null;
  /** How questions of its kind are answered; null when it is answered. */
  howTo: string | null;
};

/** What is asked. It takes the focus when it comes, so that it is read first. */
export function QuestionPrompt({ id, heading: Heading, takesFocus = true, eyebrow, prompt, hint, howTo }: QuestionPromptProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const size = widthOf(prompt) > LONG_PROMPT ? 'text-h3' : 'text-[1.5rem] leading-[1.35] md:text-h2';
  return (
    <header>
      <Eyebrow>{eyebrow}</Eyebrow>
      <Heading
        ref={heading}
        tabIndex={-1}
        id={id}
        className={`mt-2 scroll-mt-10 text-pretty outline-none ${size}`}
        {...textLang(false, prompt)}
      >
        {keepTogether(prompt)}
      </Heading>
      {hint && (
        <p className="mt-3 font-serif text-reading leading-snug" {...textLang(false, hint)}>
          {hint}
        </p>
      )}
      {howTo && <p className="mt-2 text-ink-soft">{howTo}</p>}
    </header>
  );
}

function widthOf(text: string): number {
  return text.length + (text.match(/\p{Script=Hangul}/gu)?.length ?? 0);
}
