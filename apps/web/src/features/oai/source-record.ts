import type { OaiRecord } from '@tumen/domain/oai-pmh/repository';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import { type CslName, issuedDate, readCslItem } from '@/features/source/csl-item.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { inThree, plain } from './dublin-text.ts';
import { toIdentifier } from './names.ts';
import type { Stamps } from './stamps.ts';

const sourceRecordSource = graphql(`
  fragment SourceRecord_source on Source {
    slug
    title
    language
    cslJson: citation(style: CSL_JSON)
    citation(style: CHICAGO)
    english: gloss(locale: EN)
    korean: gloss(locale: KO)
    russian: gloss(locale: RU)
  }
`);

/** A source as a record to harvest: the work itself. Its page here only describes it, so that no right is claimed. */
export function sourceRecord(ref: FragmentType<typeof sourceRecordSource>, stamps: Stamps): OaiRecord {
  const { slug, title, language, cslJson, citation, english, korean, russian } = readFragment(sourceRecordSource, ref);
  const item = readCslItem(cslJson);
  const name = toIdentifier('sources', slug);
  return {
    identifier: name,
    datestamp: stamps.changed.get(name) ?? stamps.earliest,
    sets: ['sources'],
    metadata: {
      title: [...(title === null ? [] : [{ text: title, language }]), ...inThree({ english, korean, russian })],
      creator: plain(...(item.author ?? []).map(writeName)),
      contributor: plain(...(item.editor ?? []).map(writeName)),
      publisher: plain(item.publisher),
      date: plain(issuedDate(item)),
      type: plain('Text'),
      identifier: plain(
        toSiteAddress('en', `/sources/${slug}`),
        item.URL,
        item.DOI && `https://doi.org/${item.DOI}`,
        item.ISBN && `urn:isbn:${item.ISBN}`,
        citation,
      ),
      language: plain(language),
      relation: plain(item['container-title']),
    },
  };
}

/** The family name first, as catalogues do. */
function writeName({ family, given, literal }: CslName): string {
  return literal ?? [family, given].filter(Boolean).join(', ');
}
