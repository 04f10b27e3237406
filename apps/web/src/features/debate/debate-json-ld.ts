import { linkedThing } from '@/features/linked-data/linked-thing.ts';
import { ownWork } from '@/features/linked-data/own-work.ts';
import type { JsonLdNode } from '@/features/linked-data/write-json-ld.ts';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';

const debateJsonLdDebate = graphql(`
  fragment DebateJsonLd_debate on Debate {
    slug
    question(locale: $locale)
    background(locale: $locale)
    translated(locale: $locale)
    positions {
      label(locale: $locale)
      argument(locale: $locale)
      citations { source { slug label(locale: $locale) } }
    }
    claims { code text(locale: $locale) }
  }
`);

/** A debate as a question with each position as an answer that is suggested: schema.org has no debates, and none is the accepted one. */
export function debateJsonLd(ref: FragmentType<typeof debateJsonLdDebate>, locale: string): JsonLdNode {
  const { slug, question, background, translated, positions, claims } = readFragment(debateJsonLdDebate, ref);
  const address = toSiteAddress(locale, `/debates/${slug}`);
  return {
    '@type': 'Question',
    '@id': address,
    url: address,
    name: question,
    description: background,
    about: claims.map(({ code, text }) => linkedThing(locale, { type: 'Claim', name: text, path: `/claims/${code}` })),
    answerCount: positions.length,
    suggestedAnswer: positions.map(({ label, argument, citations }) => ({
      '@type': 'Answer',
      name: label,
      text: argument,
      citation: citations.map(({ source }) =>
        linkedThing(locale, { type: 'CreativeWork', name: source.label, path: `/sources/${source.slug}` }),
      ),
    })),
    ...ownWork(locale, translated),
  };
}
