import type { ReactNode } from 'react';

/**
 * What a line is never broken in, though the rules of Unicode allow it: a span of years ("1990–1995"), and a Korean word whose
 * particle follows a closing mark (“…말라”고).
 */
const TOGETHER = /(\d{4}–\d{4}|[^\s“‘「『]*[”’」』]\p{Script=Hangul}+)/u;

/** The text as it is, with those places kept on one line. */
export function keepTogether(text: string): ReactNode {
  const parts = text.split(TOGETHER);
  if (parts.length === 1) return text;
  return parts.map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name, and never move
      <span key={index} className="whitespace-nowrap">
        {part}
      </span>
    ),
  );
}
