import { CitationList } from '@/features/citation/citation-list.tsx';
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

/** The source as each style writes it. */
export function SourceCitations({ source }: { source: FragmentType<typeof SourceCitationsSourceFragment> }) {
  const { chicago, apa, mla, bibtex, ris, cslJson } = readFragment(SourceCitationsSourceFragment, source);
  return <CitationList citations={{ CHICAGO: chicago, APA: apa, MLA: mla, BIBTEX: bibtex, RIS: ris, CSL_JSON: cslJson }} />;
}
