import type { JsonLdNode } from '@/features/linked-data/write-json-ld.ts';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { type CslItem, type CslName, issuedDate, readCslItem } from './csl-item.ts';

const sourceJsonLdSource = graphql(`
  fragment SourceJsonLd_source on Source {
    slug
    label(locale: $locale)
    cslJson: citation(style: CSL_JSON, locale: $locale)
  }
`);

/** What schema.org calls a kind of source; all others are creative works. */
const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  chapter: 'Chapter',
  'entry-dictionary': 'Article',
  'entry-encyclopedia': 'Article',
  legislation: 'Legislation',
  manuscript: 'Manuscript',
  'paper-conference': 'ScholarlyArticle',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

const CONTAINER_TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'Periodical',
  'article-magazine': 'Periodical',
  'article-newspaper': 'Newspaper',
  chapter: 'Book',
  webpage: 'WebSite',
};

/** A source as its record has it. `url` is where it can be read; its page here only describes it. */
export function sourceJsonLd(ref: FragmentType<typeof sourceJsonLdSource>, locale: string): JsonLdNode {
  const { slug, label, cslJson } = readFragment(sourceJsonLdSource, ref);
  const item = readCslItem(cslJson);
  const address = toSiteAddress(locale, `/sources/${slug}`);
  return {
    '@type': TYPES[item.type] ?? 'CreativeWork',
    '@id': address,
    mainEntityOfPage: address,
    url: item.URL,
    name: label,
    author: item.author?.map(toCreator),
    editor: item.editor?.map(toCreator),
    datePublished: issuedDate(item),
    inLanguage: item.language,
    publisher: item.publisher && { '@type': 'Organization', name: item.publisher },
    isPartOf: toWhole(item),
    pagination: item.page,
    isbn: item.ISBN,
    identifier: item.DOI && { '@type': 'PropertyValue', propertyID: 'DOI', value: item.DOI },
  };
}

/** A name in one piece can be a person's or a body's: then no type is claimed. */
function toCreator({ family, given, literal }: CslName) {
  if (literal !== undefined) return { name: literal };
  return { '@type': 'Person', name: [given, family].filter(Boolean).join(' '), familyName: family, givenName: given };
}

/** The issue is part of the volume, the volume of the journal; what is not known is passed over. */
function toWhole(item: CslItem): JsonLdNode | undefined {
  const name = item['container-title'];
  const container = name === undefined ? undefined : { '@type': CONTAINER_TYPES[item.type] ?? 'CreativeWork', name };
  if (CONTAINER_TYPES[item.type] !== 'Periodical') return container;
  const { volume, issue } = item;
  const inVolume = volume === undefined ? container : { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: container };
  return issue === undefined ? inVolume : { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume };
}
