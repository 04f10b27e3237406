import { Actor } from '../actor/actor.type.ts';
import { builder } from '../builder.ts';
import { attestation } from './attestation.ts';
import { Office } from './office.type.ts';
import { termLabel } from './term-label.ts';

export const Tenure = builder.prismaNode('Tenure', {
  nullable: true,
  description: 'The time for which one person held an office.',
  id: { field: 'id' },
  fields: (t) => ({
    office: t.relation('office', { description: 'What was held.' }),
    holder: t.relation('actor', { description: 'Who held it.' }),
    start: t.exposeString('start', { nullable: true, description: 'In EDTF. Null when not established.' }),
    end: t.exposeString('end', { nullable: true, description: 'In EDTF. Null when still held or not established.' }),
    label: t.string(termLabel),
    citations: t.relation('citations', {
      query: { orderBy: { position: 'asc' } },
      description: 'The sources that give the start or the end. Empty when neither is established.',
    }),
  }),
});

const attested = {
  officeSlug: true,
  start: true,
  end: true,
  actor: {
    select: {
      participations: {
        where: { officeSlug: { not: null } },
        select: { officeSlug: true, event: { select: { startDate: true, endDate: true } } },
      },
    },
  },
} as const;

builder.prismaObjectFields(Tenure, (t) => ({
  firstAttested: t.field({
    type: 'Date',
    nullable: true,
    description: 'First day of the earliest event of this corpus in which the person held it. Null when no event names it.',
    select: attested,
    resolve: (tenure) => attestation(tenure)?.first ?? null,
  }),
  lastAttested: t.field({
    type: 'Date',
    nullable: true,
    description: 'Last day of the latest such event.',
    select: attested,
    resolve: (tenure) => attestation(tenure)?.last ?? null,
  }),
}));

const inOrder = { orderBy: { position: 'asc' } } as const;

builder.prismaObjectField(Actor, 'offices', (t) =>
  t.relation('tenures', { query: inOrder, description: 'The offices that the person held, the earliest first.' }),
);

builder.prismaObjectField(Office, 'holders', (t) =>
  t.relation('tenures', {
    query: { orderBy: [{ start: 'asc' }, { id: 'asc' }] },
    description: 'Who held the office and when: those whose term has a known start first, by start.',
  }),
);
