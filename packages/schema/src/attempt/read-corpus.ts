import type { PrismaClient } from '@tumen/database/client';
import { parseHistoricalDate } from '@tumen/domain/historical-date';
import type { Corpus, CorpusDate } from '@tumen/domain/quiz/corpus';
import type { KeyCitation } from '@tumen/domain/quiz/question';
import { toLocalizedText } from '../localized.ts';
import { toIsoDay } from '../scalars.ts';

/** All of it: which part a quiz is about says its lesson. */
export type WholeCorpus = Omit<Corpus, 'scope'>;

const bySlug = { orderBy: { slug: 'asc' } } as const;
const citations = { orderBy: { position: 'asc' }, select: { sourceSlug: true, locator: true } } as const;

/** Reads what the generators need: all content, whose size the editors bound. */
export async function readCorpus(db: PrismaClient): Promise<WholeCorpus> {
  const [events, actors, offices, places, sources, terms, periods, indicators] = await Promise.all([
    readEvents(db),
    readActors(db),
    readOffices(db),
    readPlaces(db),
    readSources(db),
    readTerms(db),
    readPeriods(db),
    readIndicators(db),
  ]);
  return { events, actors, offices, places, sources, terms, periods, indicators };
}

async function readEvents(db: PrismaClient): Promise<Corpus['events']> {
  const events = await db.event.findMany({
    ...bySlug,
    include: {
      dispute: { select: { eventSlug: true } },
      participations: { orderBy: { position: 'asc' }, include: { office: { select: { title: true } } } },
      causes: { orderBy: { causeSlug: 'asc' } },
      places: { orderBy: { position: 'asc' } },
      facts: { orderBy: { position: 'asc' }, select: { text: true, citations } },
    },
  });
  return events.map(({ slug, date, kind, confidence, periodSlug, ...event }) => ({
    slug,
    date,
    kind,
    confidence,
    period: periodSlug,
    startDate: toIsoDay(event.startDate),
    endDate: toIsoDay(event.endDate),
    title: toLocalizedText(event.title),
    significance: toLocalizedText(event.significance),
    isDisputed: event.dispute !== null,
    participations: event.participations.map(({ actorSlug, role, officeSlug, office, part }) => {
      const capacity = office?.title ?? part;
      return {
        actor: actorSlug,
        role,
        ...(officeSlug !== null && { office: officeSlug }),
        ...(capacity !== null && { capacity: toLocalizedText(capacity) }),
      };
    }),
    causes: event.causes.map(({ causeSlug }) => causeSlug),
    places: event.places.map(({ placeSlug }) => placeSlug),
    facts: event.facts.map(({ text }) => toLocalizedText(text)),
    citations: event.facts.flatMap((fact) => toKeyCitations(fact.citations)),
  }));
}

async function readActors(db: PrismaClient): Promise<Corpus['actors']> {
  const affiliations = { orderBy: { bodySlug: 'asc' } } as const;
  const actors = await db.actor.findMany({ ...bySlug, include: { affiliations } });
  return actors.map((actor) => ({
    slug: actor.slug,
    kind: actor.kind,
    name: toLocalizedText(actor.name),
    affiliations: actor.affiliations.map(({ bodySlug }) => bodySlug),
  }));
}

async function readOffices(db: PrismaClient): Promise<Corpus['offices']> {
  const offices = await db.office.findMany({
    ...bySlug,
    include: { tenures: { orderBy: [{ actorSlug: 'asc' }, { position: 'asc' }], include: { citations } } },
  });
  return offices.map((office) => ({
    slug: office.slug,
    title: toLocalizedText(office.title),
    ...(office.bodySlug !== null && { body: office.bodySlug }),
    tenures: office.tenures.map(({ actorSlug, start, end, citations: rows }) => ({
      actor: actorSlug,
      ...(start !== null && { start: toCorpusDate(start) }),
      ...(end !== null && { end: toCorpusDate(end) }),
      citations: toKeyCitations(rows),
    })),
  }));
}

function toCorpusDate(edtf: string): CorpusDate {
  const { startDate, endDate } = parseHistoricalDate(edtf);
  return { date: edtf, startDate, endDate };
}

async function readPlaces(db: PrismaClient): Promise<Corpus['places']> {
  const places = await db.place.findMany(bySlug);
  return places.map(({ slug, name, country, latitude, longitude }) => ({
    slug,
    name: toLocalizedText(name),
    ...(country !== null && { country }),
    latitude,
    longitude,
  }));
}

async function readSources(db: PrismaClient): Promise<Corpus['sources']> {
  const sources = await db.source.findMany(bySlug);
  return sources.map(({ slug, perspective, isPrimary, title, gloss, issuedDate }) => ({
    slug,
    perspective,
    isPrimary,
    label: title === null && gloss !== null ? toLocalizedText(gloss) : { en: title ?? slug },
    ...(issuedDate !== null && { issuedYear: issuedDate.getUTCFullYear() }),
  }));
}

async function readTerms(db: PrismaClient): Promise<Corpus['terms']> {
  const terms = await db.term.findMany({ ...bySlug, include: { citations, seeAlso: { orderBy: { toSlug: 'asc' } } } });
  return terms.map((term) => ({
    slug: term.slug,
    name: toLocalizedText(term.name),
    definition: toLocalizedText(term.definition),
    seeAlso: term.seeAlso.map(({ toSlug }) => toSlug),
    citations: toKeyCitations(term.citations),
  }));
}

async function readPeriods(db: PrismaClient): Promise<Corpus['periods']> {
  const periods = await db.period.findMany(bySlug);
  return periods.map(({ slug, position, title, startDate, endDate }) => ({
    slug,
    position,
    title: toLocalizedText(title),
    startDate: toIsoDay(startDate),
    ...(endDate !== null && { endDate: toIsoDay(endDate) }),
  }));
}

async function readIndicators(db: PrismaClient): Promise<Corpus['indicators']> {
  const indicators = await db.indicator.findMany({
    ...bySlug,
    include: { points: { orderBy: [{ startDate: 'asc' }, { id: 'asc' }], include: { citations } } },
  });
  return indicators.map((indicator) => ({
    slug: indicator.slug,
    name: toLocalizedText(indicator.name),
    unit: toLocalizedText(indicator.unit),
    confidence: indicator.confidence,
    points: indicator.points.map(({ date, value, isEstimate, isDerived, citations: rows }) => ({
      date,
      value,
      isEstimate,
      isDerived,
      citations: toKeyCitations(rows),
    })),
  }));
}

function toKeyCitations(rows: readonly { sourceSlug: string; locator: string | null }[]): KeyCitation[] {
  return rows.map(({ sourceSlug, locator }) => ({ source: sourceSlug, ...(locator !== null && { locator }) }));
}
