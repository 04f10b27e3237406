import type { Content } from '@tumen/content/content';
import { type ImportClient, insertInBatches, toDay } from './batches.ts';
import { citationRows } from './citation-rows.ts';

type Event = Content['events'][number];

/** Events with their facts, disputes and all that ties them to other records. */
export async function insertEvents(db: ImportClient, { events }: Content): Promise<void> {
  await insertInBatches(events.map(eventRow), db.event);
  await insertInBatches(
    events.flatMap(({ slug, themes }) => themes.map((themeSlug) => ({ eventSlug: slug, themeSlug }))),
    db.eventTheme,
  );
  await insertInBatches(
    events.flatMap(({ slug, places }) => places.map((placeSlug, index) => ({ eventSlug: slug, placeSlug, position: index + 1 }))),
    db.eventPlace,
  );
  await insertInBatches(
    events.flatMap(({ slug, causes }) => causes.map((causeSlug) => ({ effectSlug: slug, causeSlug }))),
    db.eventCause,
  );
  await insertInBatches(events.flatMap(participationRows), db.participation);
  await insertFacts(db, events);
  await insertDisputes(db, events);
}

function eventRow({ slug, date, kind, confidence, title, summary, significance, period }: Event) {
  return {
    slug,
    date: date.edtf,
    startDate: toDay(date.startDate),
    endDate: toDay(date.endDate),
    kind,
    confidence,
    title,
    summary,
    significance,
    periodSlug: period,
  };
}

function participationRows({ slug, participants }: Event) {
  return participants.map(({ actor, role, office, part }, index) => ({
    eventSlug: slug,
    actorSlug: actor,
    position: index + 1,
    role,
    officeSlug: office ?? null,
    ...(part && { part }),
  }));
}

async function insertFacts(db: ImportClient, events: readonly Event[]): Promise<void> {
  const facts = events.flatMap(({ slug, facts }) =>
    facts.map(({ text, cite }, index) => ({ id: `${slug}.${index + 1}`, eventSlug: slug, position: index + 1, text, cite })),
  );
  await insertInBatches(
    facts.map(({ cite: _, ...row }) => row),
    db.fact,
  );
  await insertInBatches(
    facts.flatMap(({ id, cite }) => citationRows({ factId: id }, cite)),
    db.citation,
  );
}

async function insertDisputes(db: ImportClient, events: readonly Event[]): Promise<void> {
  const disputes = events.flatMap(({ slug, dispute }) => (dispute ? [{ eventSlug: slug, ...dispute }] : []));
  const positions = disputes.flatMap(({ eventSlug, positions }) =>
    positions.map((position, index) => ({ id: `${eventSlug}.${index + 1}`, eventSlug, position: index + 1, ...position })),
  );
  await insertInBatches(
    disputes.map(({ eventSlug, question }) => ({ eventSlug, question })),
    db.dispute,
  );
  await insertInBatches(
    positions.map(({ cite: _, ...row }) => row),
    db.disputePosition,
  );
  await insertInBatches(
    positions.flatMap(({ id, cite }) => citationRows({ disputePositionId: id }, cite)),
    db.citation,
  );
}
