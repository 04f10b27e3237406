import { textLang } from '@/features/text/text-lang.ts';

/** What a student wrote, in full and in its paragraphs. */
export function EssayText({ text, label }: { text: string; label: string }) {
  return (
    <section
      aria-label={label}
      className="border-l-2 border-rule-strong pl-5 font-serif text-reading whitespace-pre-wrap wrap-anywhere"
      {...textLang(false, text)}
    >
      {text}
    </section>
  );
}
