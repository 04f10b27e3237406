import { Disclosure } from '@tumen/ui/disclosure';
import { useTranslations } from 'next-intl';
import { CopyBox } from './copy-box.tsx';

const FOR_READERS = ['CHICAGO', 'APA', 'MLA'] as const;
const FOR_PROGRAMS = ['BIBTEX', 'RIS', 'CSL_JSON'] as const;

type CitationListProps = {
  /** The entry in each style. */
  citations: Readonly<Record<(typeof FOR_READERS)[number] | (typeof FOR_PROGRAMS)[number], string>>;
};

/** One work as each style writes it: the three for readers at once, the three for programs behind a click. */
export function CitationList({ citations }: CitationListProps) {
  const t = useTranslations('enums.citationStyle');
  return (
    <>
      <dl className="grid gap-4">
        {FOR_READERS.map((style) => (
          <div key={style}>
            <dt className="mb-1 text-note text-ink-soft">{t(style)}</dt>
            <dd>
              <CopyBox text={citations[style]} label={t(style)} />
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-6">
        {FOR_PROGRAMS.map((style) => (
          <Disclosure key={style} summary={t(style)}>
            <CopyBox text={citations[style]} label={t(style)} isCode />
          </Disclosure>
        ))}
      </div>
    </>
  );
}
