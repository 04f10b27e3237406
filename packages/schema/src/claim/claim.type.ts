import { builder } from '../builder.ts';
import { localized, localizedOrNull, translated } from '../localized.ts';
import { EvidenceStanceEnum } from '../vocabulary.ts';

export const Claim = builder.prismaNode('Claim', {
  nullable: true,
  description: 'One of the 27 theses of the two abstracts from which the course starts, held against the evidence.',
  id: { field: 'code' },
  fields: (t) => ({
    code: t.exposeString('code', { description: 'The public key: `A1` to `A12`, `B1` to `B15`.' }),
    text: t.string(localized('text', 'What the abstract claims.')),
    wording: t.exposeString('wording', {
      nullable: true,
      description: 'The sentences of the abstract, as printed, in English. Null where no copy that was read shows them.',
    }),
    note: t.string(localizedOrNull('note', 'What a reader has to know about the claim as such. Null when there is nothing.')),
    translated: t.boolean(translated('text')),
    source: t.relation('source', { description: 'The abstract.' }),
    evidence: t.relation('evidence', {
      description: 'What bears on the claim: events by date, then series, then debates.',
      args: {
        stance: t.arg({ type: EvidenceStanceEnum, description: 'Only evidence of this stance. Null or absent: all.' }),
      },
      query: ({ stance }) => ({
        ...(stance && { where: { stance } }),
        orderBy: [
          { event: { startDate: 'asc' } },
          { indicator: { position: 'asc' } },
          { debate: { position: 'asc' } },
          { position: 'asc' },
        ],
      }),
    }),
  }),
});

export const ClaimEvidence = builder.prismaNode('ClaimEvidence', {
  nullable: true,
  description: 'What one event, series or debate says about one claim.',
  id: { field: 'id' },
  fields: (t) => ({
    claim: t.relation('claim', { description: 'The claim.' }),
    event: t.relation('event', { nullable: true, description: 'The event. Null when a series or a debate is the evidence.' }),
    indicator: t.relation('indicator', {
      nullable: true,
      description: 'The series. Null when an event or a debate is the evidence.',
    }),
    debate: t.relation('debate', {
      nullable: true,
      description: 'The debate, whose positions divide over the claim. Null when an event or a series is the evidence.',
    }),
    stance: t.expose('stance', {
      type: EvidenceStanceEnum,
      description: 'Whether it supports or challenges the claim or gives context.',
    }),
    note: t.string(localized('note', 'Why it bears on the claim.')),
  }),
});
