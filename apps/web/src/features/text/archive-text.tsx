import { textLang } from './text-lang.ts';

/** A text of the archive among others, marked where it is not in the language of the page. */
export function ArchiveText({ text }: { text: string }) {
  return <span {...textLang(false, text)}>{text}</span>;
}
