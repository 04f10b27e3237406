import { builder } from '../builder.ts';
import { localized, localizedOrNull, translated } from '../localized.ts';
import { decodePair, encodePair } from '../relay/pair-key.ts';
import { EvidenceStanceEnum } from '../vocabulary.ts';

export const Claim = builder.prismaNode('Claim', {
  nullable: true,
  description: 'One of the 27 theses of the two abstracts from which the course starts, held against the evidence.',
  id: { field: 'code' },
  fields: (t) => ({
    code: t.exposeString('code', { description: 'The public key: `A1` to `A12`, `B1` to `B15`.' }),
    text: t.string(localized('text', 'What the abstract claims.')),
    translated: t.boolean(translated('text')),
    source: t.relation('source', { description: 'The abstract.' }),
    evidence: t.relation('evidence', {
      description: 'The events that bear on the claim, by date.',
      args: {
        stance: t.arg({ type: EvidenceStanceEnum, description: 'Only evidence of this stance. Null or absent: all.' }),
      },
      query: ({ stance }) => ({
        ...(stance && { where: { stance } }),
        orderBy: [{ event: { startDate: 'asc' } }, { eventSlug: 'asc' }],
      }),
    }),
  }),
});

export const ClaimEvidence = builder.prismaNode('ClaimEvidence', {
  nullable: true,
  description: 'What one event says about one claim.',
  id: { resolve: ({ claimCode, eventSlug }) => encodePair(claimCode, eventSlug) },
  findUnique: (id) => {
    const [claimCode, eventSlug] = decodePair(id);
    return { claimCode_eventSlug: { claimCode, eventSlug } };
  },
  fields: (t) => ({
    claim: t.relation('claim', { description: 'The claim.' }),
    event: t.relation('event', { description: 'The event.' }),
    stance: t.expose('stance', {
      type: EvidenceStanceEnum,
      description: 'Whether it supports or challenges the claim or gives context.',
    }),
    note: t.string(localizedOrNull('note', 'Why it bears on the claim. Null when the facts speak for themselves.')),
  }),
});
