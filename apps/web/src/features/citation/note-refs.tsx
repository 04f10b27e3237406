import { useTranslations } from 'next-intl';

/** The raised numbers behind a sentence, each a link to its note in the margin. */
export function NoteRefs({ notes }: { notes: readonly { number: number }[] }) {
  const t = useTranslations('common');
  const numbers = [...new Set(notes.map(({ number }) => number))];
  return (
    <sup className="ml-0.5 font-sans text-[0.66em] leading-none font-semibold whitespace-nowrap">
      {numbers.map((number, index) => (
        <span key={number}>
          {index > 0 && <span className="text-ink-soft">, </span>}
          <a
            href={`#note-${number}`}
            aria-label={t('note', { number: String(number) })}
            className="px-0.5 text-accent hover:underline"
          >
            {number}
          </a>
        </span>
      ))}
    </sup>
  );
}
