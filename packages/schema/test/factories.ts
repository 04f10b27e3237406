/** Rows for tests. What matters to a test stands in the test; everything else comes from here. */
import type { Prisma, PrismaClient } from '@tumen/database/client';

const text = (en: string) => ({ en });

/** What every event needs: one period, two actors, a place, a theme and a source. */
export async function seedBasics(db: PrismaClient): Promise<void> {
  await db.period.create({
    data: { slug: 'long-peace', position: 1, startDate: new Date('1945-01-01'), title: text('Long peace'), summary: text('…') },
  });
  await db.theme.create({ data: { slug: 'trade', position: 1, title: text('Trade'), description: text('…') } });
  await db.place.create({ data: { slug: 'moscow', name: text('Moscow'), latitude: 55.75, longitude: 37.62 } });
  for (const slug of ['ussr', 'dprk']) {
    await db.actor.create({ data: { slug, kind: 'STATE', name: text(slug), sortName: slug, description: text('…') } });
  }
  await db.source.create({ data: makeSource('pravda') });
}

export function makeSource(slug: string, more: Partial<Prisma.SourceCreateInput> = {}): Prisma.SourceCreateInput {
  return {
    slug,
    perspective: 'SOVIET_RUSSIAN',
    isPrimary: true,
    isVerified: true,
    title: slug,
    language: 'ru',
    csl: { id: slug, type: 'article-newspaper', title: slug },
    sortTitle: slug,
    ...more,
  };
}

/** An event of one day with one fact, one citation and one participation each of the USSR and the DPRK. */
export function makeEvent(slug: string, day: string, more: Partial<Prisma.EventCreateInput> = {}): Prisma.EventCreateInput {
  return {
    slug,
    date: day,
    startDate: new Date(day),
    endDate: new Date(day),
    kind: 'TRADE',
    confidence: 'VERIFIED',
    title: { en: `Event ${slug}`, ko: `사건 ${slug}` },
    summary: text('Something happened. It mattered.'),
    significance: text('It mattered.'),
    period: { connect: { slug: 'long-peace' } },
    facts: {
      create: {
        id: `${slug}.1`,
        position: 1,
        text: text(`Something happened at ${slug}.`),
        citations: { create: { id: `${slug}.1.1`, position: 1, source: { connect: { slug: 'pravda' } } } },
      },
    },
    participations: {
      create: ['ussr', 'dprk'].map((actor, index) => ({
        position: index + 1,
        role: 'PARTY' as const,
        actor: { connect: { slug: actor } },
      })),
    },
    places: { create: { position: 1, place: { connect: { slug: 'moscow' } } } },
    themes: { create: { theme: { connect: { slug: 'trade' } } } },
    ...more,
  };
}

/** `count` events, several on one day, so that the date alone does not order them. */
export async function seedEvents(db: PrismaClient, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const day = new Date(Date.UTC(1950, 0, 1 + Math.floor(index / 4))).toISOString().slice(0, 10);
    await db.event.create({ data: makeEvent(`event-${String((index * 37) % count).padStart(3, '0')}`, day) });
  }
}
