/** The events that a lesson is about: the union of all that its scope names. */
import { Prisma } from '@tumen/database/client';
import type { EventPart } from '@tumen/domain/actor-ties';
import { groupBy } from '@tumen/domain/group-by';
import { EVENT_PART } from '../actor-tie/event-parts.ts';
import type { Context } from '../context.ts';
import { batch } from '../loading/batch.ts';

/** The condition that the event `e` is in the scope of the lesson `l`. What a scope does not name is null and adds nothing. */
export const IN_SCOPE = Prisma.sql`(
  l.scope->'periods' @> to_jsonb(e."periodSlug")
  OR l.scope->'kinds' @> to_jsonb(e.kind::text)
  OR l.scope->'events' @> to_jsonb(e.slug)
  OR EXISTS (SELECT 1 FROM "EventTheme" x WHERE x."eventSlug" = e.slug AND l.scope->'themes' @> to_jsonb(x."themeSlug"))
  OR EXISTS (SELECT 1 FROM "Participation" x WHERE x."eventSlug" = e.slug AND l.scope->'actors' @> to_jsonb(x."actorSlug")))`;

/** A place of an event of a lesson. */
export type ScopePlace = { readonly event: string; readonly place: string };

/** Slugs of a lesson's events, oldest first. */
export function scopeEvents(context: Context, lesson: string): Promise<string[]> {
  const load = batch(context, null, 'scope-events', async (lessons: readonly string[]) => {
    const rows = await context.db.$queryRaw<{ lesson: string; event: string }[]>`
      SELECT l.slug AS lesson, e.slug AS event FROM "Lesson" l JOIN "Event" e ON ${IN_SCOPE}
      WHERE l.slug = ANY(${lessons}) ORDER BY e."startDate", e.slug`;
    const groups = groupBy(rows, (row) => row.lesson);
    return lessons.map((slug) => (groups.get(slug) ?? []).map(({ event }) => event));
  });
  return load(lesson);
}

/** Who took part in a lesson's events, in the order of the events. */
export function scopeParticipations(context: Context, lesson: string): Promise<EventPart[]> {
  const load = batch(context, null, 'scope-participations', async (lessons: readonly string[]) => {
    const rows = await context.db.$queryRaw<({ lesson: string } & EventPart)[]>`
      SELECT l.slug AS lesson, ${EVENT_PART}
      FROM "Lesson" l JOIN "Event" e ON ${IN_SCOPE} JOIN "Participation" p ON p."eventSlug" = e.slug
      WHERE l.slug = ANY(${lessons}) ORDER BY e."startDate", e.slug, p.position`;
    const groups = groupBy(rows, (row) => row.lesson);
    return lessons.map((slug) => groups.get(slug) ?? []);
  });
  return load(lesson);
}

/** Where a lesson's events took place, in the order of the events. */
export function scopePlaces(context: Context, lesson: string): Promise<ScopePlace[]> {
  const load = batch(context, null, 'scope-places', async (lessons: readonly string[]) => {
    const rows = await context.db.$queryRaw<({ lesson: string } & ScopePlace)[]>`
      SELECT l.slug AS lesson, e.slug AS event, p."placeSlug" AS place
      FROM "Lesson" l JOIN "Event" e ON ${IN_SCOPE} JOIN "EventPlace" p ON p."eventSlug" = e.slug
      WHERE l.slug = ANY(${lessons}) ORDER BY e."startDate", e.slug, p.position`;
    const groups = groupBy(rows, (row) => row.lesson);
    return lessons.map((slug) => groups.get(slug) ?? []);
  });
  return load(lesson);
}

/** Slugs of the sources that the facts of a lesson's events cite, by title. */
export function scopeSources(context: Context, lesson: string): Promise<string[]> {
  const load = batch(context, null, 'scope-sources', async (lessons: readonly string[]) => {
    const rows = await context.db.$queryRaw<{ lesson: string; source: string }[]>`
      SELECT DISTINCT l.slug AS lesson, s.slug AS source, s."sortTitle"
      FROM "Lesson" l JOIN "Event" e ON ${IN_SCOPE} JOIN "Fact" f ON f."eventSlug" = e.slug
        JOIN "Citation" c ON c."factId" = f.id JOIN "Source" s ON s.slug = c."sourceSlug"
      WHERE l.slug = ANY(${lessons}) ORDER BY s."sortTitle", s.slug`;
    const groups = groupBy(rows, (row) => row.lesson);
    return lessons.map((slug) => (groups.get(slug) ?? []).map(({ source }) => source));
  });
  return load(lesson);
}

/** Slugs of the actors of a lesson, those who took part most often first. */
export async function scopeActors(context: Context, lesson: string): Promise<string[]> {
  const byActor = groupBy(await scopeParticipations(context, lesson), ({ actor }) => actor);
  return [...byActor].sort(([, one], [, other]) => other.length - one.length).map(([actor]) => actor);
}
