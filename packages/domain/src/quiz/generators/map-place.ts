import { type LocalizedText, localize } from '../../localized-text.ts';
import { once } from '../../once.ts';
import type { EventKind } from '../../vocabulary.ts';
import type { Difficulty } from '../blueprint.ts';
import { type Corpus, type CorpusEvent, type CorpusPlace, namedOf } from '../corpus.ts';
import { mapPointQuestion } from '../kinds/map-point/make.ts';
import { distanceKm } from '../kinds/map-point/score.ts';
import { singleChoiceQuestion } from '../kinds/single-choice/make.ts';
import type { Random } from '../random.ts';
import { citeEvents } from './cite.ts';
import type { Generator } from './generator.ts';
import { couldBeConfused, gapDays, isSound, soundEvents } from './sound-events.ts';
import { areDistinct, datedTitle, type FullText, inEachLocale, printsName, quote } from './text.ts';

const WRONG_PLACES = 3;

/** How far from the right place the wrong ones may lie, km. The hardest question names none: a point on the map is asked for. */
const DISTANCES: Record<Exclude<Difficulty, 3>, { readonly from: number; readonly to: number }> = {
  1: { from: 2500, to: 20_100 },
  2: { from: 60, to: 1500 },
};

/** Within this distance a point counts as the place, km: what a finger on a phone can tell apart. */
const RADIUS = 150;

/** Places nearer to each other than this are one town and its surroundings: both could be defended. Km. */
const ONE_PLACE = 60;

/** What happens at a place. A loan, a trade or a campaign is recorded where it was decided, or where it was felt. */
const AT_A_PLACE: ReadonlySet<EventKind> = new Set([
  'CULTURE',
  'DECLARATION',
  'DIPLOMACY',
  'INCIDENT',
  'MISSILE_TEST',
  'NUCLEAR_TEST',
  'SUMMIT',
  'TALKS',
  'TREATY',
  'UN_RESOLUTION',
  'VISIT',
]);

/** A place and what happened there, at least one event. */
type Site = { readonly place: CorpusPlace; readonly events: readonly CorpusEvent[] };

/**
 * Where an event with one recorded place happened: single choice among places at a distance from it where other events did, or a point
 * on the map.
 */
export const generateMapPlace: Generator = (corpus, random, { difficulty }) => {
  for (const event of random.shuffle(soundEvents(corpus))) {
    const place = soleKnownPlace(event, corpus);
    if (!place) continue;
    if (difficulty === 3) return toMapPoint(event, place);
    const wrong = chooseOthers(event, place, corpus, difficulty, random);
    if (wrong.length === WRONG_PLACES) return toChoice(event, place, wrong, random);
  }
  return null;
};

/** The one place of an event that happened at a place on land; undefined when the title names it. */
function soleKnownPlace({ kind, title, places: [slug, ...others] }: CorpusEvent, { places }: Corpus): CorpusPlace | undefined {
  const place = places.find((candidate) => candidate.slug === slug);
  const isSole = AT_A_PLACE.has(kind) && others.length === 0 && place?.country !== undefined;
  return isSole && !printsName(title, place.name) ? place : undefined;
}

/** Sites within the distance that neither the record of this event names nor that of one like it. */
function chooseOthers(event: CorpusEvent, right: CorpusPlace, corpus: Corpus, difficulty: 1 | 2, random: Random): Site[] {
  const { from, to } = DISTANCES[difficulty];
  const chosen: Site[] = [];
  for (const site of random.shuffle(sitesOf(corpus))) {
    if (chosen.length === WRONG_PLACES) break;
    const distance = distanceKm(site.place, right);
    const others = [right, ...chosen.map(({ place }) => place)];
    if (distance < from || distance > to || !others.every((other) => areApart(site.place, other))) continue;
    const isDistinct = areDistinct([...others, site.place].map(({ name }) => name));
    if (isDistinct && !isNamed(site.place, event) && !isPlaceOfLookAlike(site.place, event, corpus.events)) chosen.push(site);
  }
  return chosen;
}

/** Places on land where sound events of the kinds that are asked for happened: as likely scenes as the right one. */
function sitesOf(corpus: Corpus): readonly Site[] {
  return sitesAmong(corpus.places)(namedOf(corpus).events);
}

const sitesAmong = once((places: Corpus['places']) =>
  once((events: Corpus['events']): readonly Site[] => {
    const there = events.filter((event) => isSound(event) && AT_A_PLACE.has(event.kind));
    return places
      .filter(({ country }) => country !== undefined)
      .map((place) => ({ place, events: there.filter((event) => event.places.includes(place.slug)) }))
      .filter((site) => site.events.length > 0);
  }),
);

function areApart(a: CorpusPlace, b: CorpusPlace): boolean {
  return distanceKm(a, b) >= ONE_PLACE && !printsName(a.name, b.name) && !printsName(b.name, a.name);
}

function isNamed({ name }: CorpusPlace, { title, facts, significance }: CorpusEvent): boolean {
  return [title, significance, ...facts].some((text) => printsName(text, name));
}

function isPlaceOfLookAlike({ slug }: CorpusPlace, event: CorpusEvent, events: readonly CorpusEvent[]): boolean {
  return events.some((other) => other.places.includes(slug) && couldBeConfused(other, event));
}

function toMapPoint(event: CorpusEvent, { latitude, longitude, name }: CorpusPlace) {
  return mapPointQuestion({
    prompt: {
      en: `Mark on the map where this took place: ${quote(event.title, 'en')}.`,
      ko: `다음 일이 있었던 곳을 지도에 표시하세요: ${quote(event.title, 'ko')}.`,
      ru: `Отметьте на карте, где это происходило: ${quote(event.title, 'ru')}.`,
    },
    point: { latitude, longitude },
    radiusKm: RADIUS,
    explanation: happenedAt(event, name),
    events: [event.slug],
    citations: citeEvents([event]),
  });
}

function toChoice(event: CorpusEvent, right: CorpusPlace, wrong: readonly Site[], random: Random) {
  const answer = happenedAt(event, right.name);
  return singleChoiceQuestion(
    {
      prompt: {
        en: `Where did this take place: ${quote(event.title, 'en')}?`,
        ko: `다음 일은 어디에서 있었습니까? ${quote(event.title, 'ko')}`,
        ru: `Где это происходило: ${quote(event.title, 'ru')}?`,
      },
      options: [
        { text: right.name, isCorrect: true, rationale: answer },
        ...wrong.map((site) => ({ text: site.place.name, isCorrect: false, rationale: whatHappenedAt(site, event) })),
      ],
      explanation: answer,
      events: [event.slug],
      citations: citeEvents([event]),
    },
    random,
  );
}

/** "“The Korean armistice” (27 July 1953): Panmunjom." */
function happenedAt(event: CorpusEvent, place: LocalizedText): FullText {
  return inEachLocale((locale) => `${datedTitle(event, locale)}: ${localize(place, locale)}.`);
}

/** "Vladivostok: “Third summit in Vladivostok” (23 August 2002)." Of the events there, the one nearest in time. */
function whatHappenedAt({ place, events }: Site, event: CorpusEvent): FullText {
  const [nearest] = [...events].sort((a, b) => gapDays(a, event) - gapDays(b, event));
  return inEachLocale((locale) => `${localize(place.name, locale)}: ${nearest ? datedTitle(nearest, locale) : '–'}.`);
}
