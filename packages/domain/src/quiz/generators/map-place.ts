import { greatCircleKm } from '../../great-circle.ts';
import { localize } from '../../localized-text.ts';
import type { EventKind } from '../../vocabulary.ts';
import type { Difficulty } from '../blueprint.ts';
import type { Corpus, CorpusEvent, CorpusPlace } from '../corpus.ts';
import { singleChoiceQuestion } from '../kinds/single-choice/make.ts';
import type { Random } from '../random.ts';
import { citeEvents } from './cite.ts';
import type { Generator } from './generator.ts';
import { couldBeConfused, gapDays, isSound, soundEvents } from './sound-events.ts';
import { areDistinct, datedTitle, type FullText, inEachLocale, printsName, quote } from './text.ts';

const WRONG_PLACES = 3;

/** How far from the right place the wrong ones may lie, km. */
const DISTANCES: Record<Difficulty, { readonly from: number; readonly to: number }> = {
  1: { from: 2500, to: 20_100 },
  2: { from: 700, to: 3000 },
  3: { from: 60, to: 1000 },
};

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

/** Single choice: where an event with one recorded place happened, among places at a distance from it where other events did. */
export const generateMapPlace: Generator = (corpus, random, { difficulty }) => {
  for (const event of random.shuffle(soundEvents(corpus))) {
    const place = soleKnownPlace(event, corpus);
    if (!place) continue;
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
function chooseOthers(event: CorpusEvent, right: CorpusPlace, corpus: Corpus, difficulty: Difficulty, random: Random): Site[] {
  const { from, to } = DISTANCES[difficulty];
  const chosen: Site[] = [];
  for (const site of random.shuffle(sitesOf(corpus))) {
    if (chosen.length === WRONG_PLACES) break;
    const distance = greatCircleKm(site.place, right);
    const others = [right, ...chosen.map(({ place }) => place)];
    if (distance < from || distance > to || !others.every((other) => areApart(site.place, other))) continue;
    const isDistinct = areDistinct([...others, site.place].map(({ name }) => name));
    if (isDistinct && !isNamed(site.place, event) && !isPlaceOfLookAlike(site.place, event, corpus.events)) chosen.push(site);
  }
  return chosen;
}

/** A corpus is long-lived: its sites are found once. */
const sitesCache = new WeakMap<Corpus['events'], readonly Site[]>();

/** Places on land where sound events of the kinds that are asked for happened: as likely scenes as the right one. */
function sitesOf({ events, places }: Corpus): readonly Site[] {
  const known = sitesCache.get(events);
  if (known) return known;
  const there = events.filter((event) => isSound(event) && AT_A_PLACE.has(event.kind));
  const sites = places
    .filter(({ country }) => country !== undefined)
    .map((place) => ({ place, events: there.filter((event) => event.places.includes(place.slug)) }))
    .filter((site) => site.events.length > 0);
  sitesCache.set(events, sites);
  return sites;
}

function areApart(a: CorpusPlace, b: CorpusPlace): boolean {
  return greatCircleKm(a, b) >= ONE_PLACE && !printsName(a.name, b.name) && !printsName(b.name, a.name);
}

function isNamed({ name }: CorpusPlace, { title, facts, significance }: CorpusEvent): boolean {
  return [title, significance, ...facts].some((text) => printsName(text, name));
}

function isPlaceOfLookAlike({ slug }: CorpusPlace, event: CorpusEvent, events: readonly CorpusEvent[]): boolean {
  return events.some((other) => other.places.includes(slug) && couldBeConfused(other, event));
}

function toChoice(event: CorpusEvent, right: CorpusPlace, wrong: readonly Site[], random: Random) {
  const answer = inEachLocale((locale) => `${datedTitle(event, locale)}: ${localize(right.name, locale)}.`);
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

/** "Vladivostok: “Third summit in Vladivostok” (23 August 2002)." Of the events there, the one nearest in time. */
function whatHappenedAt({ place, events }: Site, event: CorpusEvent): FullText {
  const [nearest] = [...events].sort((a, b) => gapDays(a, event) - gapDays(b, event));
  return inEachLocale((locale) => `${localize(place.name, locale)}: ${nearest ? datedTitle(nearest, locale) : '–'}.`);
}
