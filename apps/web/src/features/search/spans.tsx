/** A text with the matched parts marked. */
export function Spans({ spans }: { spans: readonly { text: string; isMatch: boolean }[] }) {
  return spans.map(({ text, isMatch }, index) =>
    isMatch ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: spans have no identity but their place
      <mark key={index} className="bg-wash text-ink">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
