import { Fragment } from 'react';

/** A description of the schema, which is in English in every language of the site. What stands between backticks is code. */
export function Described({ text }: { text: string | null | undefined }) {
  if (!text) return null;
  return (
    <span lang="en">
      {text.split('`').map((part, index) =>
        index % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name, and never move
          <code key={index} className="font-mono text-[0.9em] wrap-anywhere">
            {part}
          </code>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Fragment key={index}>{part}</Fragment>
        ),
      )}
    </span>
  );
}
