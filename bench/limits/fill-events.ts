import type { PrismaClient } from '@tumen/database/client';

/** A statement of so many rows ends within seconds, and tells that something happens. */
const STEP = 20_000;

/**
 * Adds events to a database that holds the content until it has `count`: copies of its own ones on other days, with who took part in them.
 * They stay in its folder, so the next run begins with them.
 */
export async function fillEvents(db: PrismaClient, count: number): Promise<void> {
  const slugs = await db.event.findMany({ where: { NOT: { slug: { startsWith: 'copy-' } } }, select: { slug: true } });
  let there = await db.event.count();
  while (there < count) {
    const rows = Math.min(STEP, count - there);
    await db.$executeRaw`
      WITH original AS (SELECT *, row_number() OVER (ORDER BY "slug") - 1 AS n FROM "Event" WHERE "slug" NOT LIKE 'copy-%'),
      added AS (
        INSERT INTO "Event" ("slug", "date", "startDate", "endDate", "kind", "confidence", "title", "summary", "significance", "periodSlug")
        SELECT 'copy-' || i || '-' || o."slug", o."date", o."startDate" + (i % 300)::int, o."endDate" + (i % 300)::int, o."kind",
          o."confidence", o."title", o."summary", o."significance", o."periodSlug"
        FROM generate_series(${there}::int, ${there + rows - 1}::int) AS i JOIN original o ON o.n = i % ${slugs.length}::int
        RETURNING "slug"
      )
      INSERT INTO "Participation" ("eventSlug", "actorSlug", "position", "role")
      SELECT a."slug", p."actorSlug", p."position", p."role"
      FROM added a JOIN "Participation" p ON p."eventSlug" = regexp_replace(a."slug", '^copy-[0-9]+-', '')`;
    there += rows;
    console.log(`  ${there.toLocaleString('en')} events`);
  }
  await db.$executeRaw`ANALYZE "Event", "Participation"`;
}
