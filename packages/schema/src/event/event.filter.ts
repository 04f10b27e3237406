import { Prisma } from '@tumen/database/client';
import { HistoricalDateError, parseHistoricalDate } from '@tumen/domain/historical-date';
import type { Side } from '@tumen/domain/vocabulary';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { queryError } from '../errors/query-error.ts';
import { checkSlugs } from '../loading/known-slugs.ts';
import { matchingSlugs } from '../search/match.ts';
import { ConfidenceEnum, EventKindEnum, ParticipationRoleEnum, PerspectiveEnum, SideEnum } from '../vocabulary.ts';

const MatchEnum = builder.enumType('Match', {
  description: 'Whether one of several is enough.',
  values: {
    ANY: { description: 'At least one of them.' },
    ALL: { description: 'Every one of them.' },
  } as const,
});

export const EventFilter = builder.inputType('EventFilter', {
  description: 'Which events. All conditions given must hold; an absent one, null or an empty list asks for nothing.',
  fields: (t) => ({
    period: t.string({ description: 'Slug of the period.' }),
    kinds: t.field({ type: [EventKindEnum], description: 'Of one of these kinds.' }),
    themes: t.stringList({ description: 'Slugs of themes: belongs to at least one.' }),
    actors: t.stringList({ description: 'Slugs of actors that took part: one or all of them, as `match` says.' }),
    sides: t.field({
      type: [SideEnum],
      description:
        'Somebody who acts for one of these took part: a state, a party, a person. Or for each of them, as `match` says.',
    }),
    match: t.field({ type: MatchEnum, defaultValue: 'ANY', description: 'How `actors` and `sides` are meant.' }),
    roles: t.field({
      type: [ParticipationRoleEnum],
      description: 'Those of `actors` and `sides` took part in one of these roles; without the two, anybody did.',
    }),
    withoutActors: t.stringList({ description: 'Slugs of actors none of whom took part.' }),
    withoutSides: t.field({ type: [SideEnum], description: 'Nobody who acts for one of these took part.' }),
    sources: t.stringList({ description: 'Slugs of sources: facts cite at least one, or as many as `minSources` says.' }),
    minSources: t.int({
      defaultValue: 1,
      description: 'How many different ones of `sources` the facts of the event cite together: 2 finds what two sources share.',
    }),
    perspectives: t.field({ type: [PerspectiveEnum], description: 'A fact cites a source that speaks from one of these.' }),
    from: t.string({ description: 'EDTF: a year, a month or a day; the event ends on or after its first day.' }),
    to: t.string({ description: 'EDTF; the event starts on or before its last day.' }),
    text: t.string({
      description: 'Words in title, facts or significance, in any language; quotes and `-` work as in a search engine.',
    }),
    hasDisputes: t.boolean({
      description: 'True: only events on whose meaning people disagree, with `dispute`. False: only the others.',
    }),
    confidences: t.field({ type: [ConfidenceEnum], description: 'How sure the record is: one of these.' }),
  }),
});

export type EventFilterInput = typeof EventFilter.$inferInput;

/** Makes the checks that need the database: every slug of the filter exists. */
export async function checkEventSlugs(context: Context, filter: EventFilterInput): Promise<void> {
  await checkSlugs(context, [
    ...(typeof filter.period === 'string' ? [{ noun: 'Period', slug: filter.period, argument: 'filter.period' } as const] : []),
    ...(filter.themes ?? []).map((slug) => ({ noun: 'Theme', slug, argument: 'filter.themes' }) as const),
    ...(filter.actors ?? []).map((slug) => ({ noun: 'Actor', slug, argument: 'filter.actors' }) as const),
    ...(filter.withoutActors ?? []).map((slug) => ({ noun: 'Actor', slug, argument: 'filter.withoutActors' }) as const),
    ...(filter.sources ?? []).map((slug) => ({ noun: 'Source', slug, argument: 'filter.sources' }) as const),
  ]);
}

/**
 * The filter as conditions on `"Event" e`.
 *
 * @throws GraphQLError `INVALID_DATE` when `from` or `to` is no date or they are the wrong way round.
 */
export function eventConditions(filter: EventFilterInput): Prisma.Sql[] {
  const { period, kinds, themes, perspectives, hasDisputes, confidences, text } = filter;
  return [
    ...(typeof period === 'string' ? [Prisma.sql`e."periodSlug" = ${period}`] : []),
    ...(kinds?.length ? [Prisma.sql`e.kind = ANY(${kinds}::text[]::"EventKind"[])`] : []),
    ...(themes?.length
      ? [Prisma.sql`EXISTS (SELECT 1 FROM "EventTheme" x WHERE x."eventSlug" = e.slug AND x."themeSlug" = ANY(${themes}))`]
      : []),
    ...actorConditions(filter),
    ...sourceConditions(filter),
    ...(perspectives?.length ? [cites(Prisma.sql`s.perspective = ANY(${perspectives}::text[]::"Perspective"[])`)] : []),
    ...dateConditions(filter),
    ...(typeof text === 'string' && text.trim() !== '' ? [Prisma.sql`e.slug IN (${matchingSlugs('EVENT', text)})`] : []),
    ...(typeof hasDisputes === 'boolean'
      ? [Prisma.sql`EXISTS (SELECT 1 FROM "Dispute" d WHERE d."eventSlug" = e.slug) = ${hasDisputes}`]
      : []),
    ...(confidences?.length ? [Prisma.sql`e.confidence = ANY(${confidences}::text[]::"Confidence"[])`] : []),
  ];
}

function actorConditions({ actors, sides, match, roles, withoutActors, withoutSides }: EventFilterInput): Prisma.Sql[] {
  const inRole = roles?.length ? [Prisma.sql`x.role = ANY(${roles}::text[]::"ParticipationRole"[])`] : [];
  const asked = [...choices(actors, match).map(isOneOf), ...choices(sides, match).map(actsForOneOf)];
  return [
    ...asked.map((who) => takesPart([who, ...inRole])),
    ...(asked.length === 0 && inRole.length > 0 ? [takesPart(inRole)] : []),
    ...(withoutActors?.length ? [Prisma.sql`NOT ${takesPart([isOneOf(withoutActors)])}`] : []),
    ...(withoutSides?.length ? [Prisma.sql`NOT ${takesPart([actsForOneOf(withoutSides)])}`] : []),
  ];
}

/** Of each group one has to be met. */
function choices<Value>(values: Value[] | null | undefined, match: EventFilterInput['match']): Value[][] {
  if (!values?.length) return [];
  return match === 'ALL' ? values.map((value) => [value]) : [values];
}

function isOneOf(actors: string[]): Prisma.Sql {
  return Prisma.sql`x."actorSlug" = ANY(${actors})`;
}

function actsForOneOf(sides: Side[]): Prisma.Sql {
  return Prisma.sql`(SELECT a.sides FROM "Actor" a WHERE a.slug = x."actorSlug") && ${sides}::text[]::"Side"[]`;
}

function takesPart(conditions: Prisma.Sql[]): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM "Participation" x WHERE x."eventSlug" = e.slug AND ${Prisma.join(conditions, ' AND ')})`;
}

function sourceConditions({ sources, minSources }: EventFilterInput): Prisma.Sql[] {
  if (!sources?.length) return [];
  if ((minSources ?? 1) <= 1) return [cites(Prisma.sql`c."sourceSlug" = ANY(${sources})`)];
  return [
    Prisma.sql`(
    SELECT count(DISTINCT c."sourceSlug") FROM "Fact" f JOIN "Citation" c ON c."factId" = f.id
    WHERE f."eventSlug" = e.slug AND c."sourceSlug" = ANY(${sources})) >= ${minSources}`,
  ];
}

function cites(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "Fact" f JOIN "Citation" c ON c."factId" = f.id JOIN "Source" s ON s.slug = c."sourceSlug"
    WHERE f."eventSlug" = e.slug AND ${condition})`;
}

function dateConditions({ from, to }: EventFilterInput): Prisma.Sql[] {
  const start = typeof from === 'string' ? parseDate(from, 'filter.from').startDate : null;
  const end = typeof to === 'string' ? parseDate(to, 'filter.to').endDate : null;
  if (start !== null && end !== null && start > end) {
    throw queryError('INVALID_DATE', `\`from\` (${from}) is after \`to\` (${to}). Exchange them.`, { argument: 'filter.from' });
  }
  return [
    ...(start === null ? [] : [Prisma.sql`e."endDate" >= ${start}::date`]),
    ...(end === null ? [] : [Prisma.sql`e."startDate" <= ${end}::date`]),
  ];
}

function parseDate(text: string, argument: string) {
  try {
    return parseHistoricalDate(text);
  } catch (error) {
    if (error instanceof HistoricalDateError) throw queryError('INVALID_DATE', error.message, { argument });
    throw error;
  }
}
