import { Disclosure } from '@tumen/ui/disclosure';
import { useTranslations } from 'next-intl';
import { CopyBox } from '@/features/citation/copy-box.tsx';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';

const SourceCitationsSourceFragment = graphql(`
  fragment SourceCitations_source on Source {
    chicago: citation(style: CHICAGO, locale: $locale)
    apa: citation(style: APA, locale: $locale)
    mla: citation(style: MLA, locale: $locale)
    bibtex: citation(style: BIBTEX, locale: $locale)
    ris: citation(style: RIS, locale: $locale)
    cslJson: citation(style: CSL_JSON, locale: $locale)
  }
`);

/** The source as each style writes it: the three for readers at once, the three for programs behind a click. */
export function SourceCitations({ source }: { source: FragmentType<typeof SourceCitationsSourceFragment> }) {
  const { chicago, apa, mla, bibtex, ris, cslJson } = readFragment(SourceCitationsSourceFragment, source);
  const t = useTranslations('enums.citationStyle');
  const forReaders = { CHICAGO: chicago, APA: apa, MLA: mla } as const;
  const forPrograms = { BIBTEX: bibtex, RIS: ris, CSL_JSON: cslJson } as const;
  return (
    <>
      <dl className="grid gap-4">
        {(['CHICAGO', 'APA', 'MLA'] as const).map((style) => (
          <div key={style}>
            <dt className="mb-1 text-note text-ink-soft">{t(style)}</dt>
            <dd>
              <CopyBox text={forReaders[style]} label={t(style)} />
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-6">
        {(['BIBTEX', 'RIS', 'CSL_JSON'] as const).map((style) => (
          <Disclosure key={style} summary={t(style)}>
            <CopyBox text={forPrograms[style]} label={t(style)} isCode />
          </Disclosure>
        ))}
      </div>
    </>
  );
}
