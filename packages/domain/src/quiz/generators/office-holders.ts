import { formatHistoricalDate } from '../../historical-date.ts';
import { type Locale, localize } from '../../localized-text.ts';
import type { Difficulty } from '../blueprint.ts';
import { type Corpus, type CorpusActor, type CorpusEvent, type CorpusOffice, type CorpusTenure, namedOf } from '../corpus.ts';
import { singleChoiceQuestion } from '../kinds/single-choice/make.ts';
import type { Random } from '../random.ts';
import { distinctCitations } from './cite.ts';
import type { Generator } from './generator.ts';
import { actorsBySlug, belongings } from './related-actors.ts';
import { soundEvents } from './sound-events.ts';
import { type HeldOffice, type OfficeRecords, officeRecords, sureHolder, yearsApart } from './tenures.ts';
import { areDistinct, datedTitle, type FullText, inEachLocale, printsName, quote, sentence } from './text.ts';

const WRONG_HOLDERS = 3;

/** How many years the wrong persons' offices may lie from the event; 0 means in office at that time. All are of the same state. */
const DISTANCES: Record<Difficulty, { readonly from: number; readonly to: number }> = {
  1: { from: 10, to: 30 },
  2: { from: 3, to: 15 },
  3: { from: 0, to: 2 },
};

type Holder = HeldOffice & { readonly actor: CorpusActor };
type Subject = { readonly event: CorpusEvent; readonly holder: Holder };

/** Single choice: who held an office of a party to an event at its time, among persons who held other offices of that state. */
export const generateOfficeHolders: Generator = (corpus, random, { difficulty, about }) => {
  const actors = actorsBySlug(corpus.actors);
  const records = officeRecords(corpus);
  const { careers } = officeRecords({ ...corpus, offices: namedOf(corpus).offices });
  for (const event of random.shuffle(soundEvents(corpus))) {
    for (const office of random.shuffle(officesOfParties(event, corpus.actors, records))) {
      if (about && !about.has(office.slug)) continue;
      const holder = holderOf(office, event, corpus, actors);
      if (!holder) continue;
      const wrong = chooseOthers({ event, holder }, actors, { ...records, careers }, DISTANCES[difficulty], random);
      if (wrong.length === WRONG_HOLDERS) return toChoice({ event, holder }, wrong, random);
    }
  }
  return null;
};

type Actors = ReadonlyMap<string, CorpusActor>;

/** Offices with one holder at a time, of the states and bodies that took part. */
function officesOfParties(
  { participations }: CorpusEvent,
  actors: Corpus['actors'],
  { singular, owners }: OfficeRecords,
): CorpusOffice[] {
  const parties = new Set(participations.flatMap(({ actor }) => [...belongings(actor, actors)]));
  return singular.filter(({ slug }) => [...(owners.get(slug) ?? [])].some((owner) => parties.has(owner)));
}

/** The sure holder of the office, unless the title of the event names that person. */
function holderOf(office: CorpusOffice, event: CorpusEvent, corpus: Corpus, actors: Actors): Holder | undefined {
  const tenure = sureHolder(office, event, corpus);
  const actor = tenure && actors.get(tenure.actor);
  return actor && tenure.citations.length > 0 && !printsName(event.title, actor.name) ? { office, tenure, actor } : undefined;
}

/**
 * Persons whose dated term nearest to the event was of an office of the same state and lies within the distance. As the office asked
 * for has one holder at a time, who is known, none of them held it then.
 */
function chooseOthers(
  { event, holder }: Subject,
  actors: Actors,
  { owners, careers }: OfficeRecords,
  { from, to }: { readonly from: number; readonly to: number },
  random: Random,
): Holder[] {
  const home = statesOf(holder.office, owners, actors);
  const chosen: Holder[] = [];
  for (const [slug, terms] of random.shuffle([...careers])) {
    const actor = actors.get(slug);
    const [nearest] = [...terms].sort((a, b) => yearsApart(a.tenure, event) - yearsApart(b.tenure, event));
    if (!actor || !nearest || slug === holder.actor.slug || chosen.length === WRONG_HOLDERS) continue;
    const years = yearsApart(nearest.tenure, event);
    const isOfState = statesOf(nearest.office, owners, actors).some((state) => home.includes(state));
    const isNamed = printsName(event.title, actor.name);
    const names = [holder, ...chosen, { actor }].map((one) => one.actor.name);
    if (isOfState && years >= from && years <= to && !isNamed && areDistinct(names)) chosen.push({ ...nearest, actor });
  }
  return chosen;
}

function statesOf({ slug }: CorpusOffice, owners: OfficeRecords['owners'], actors: Actors): string[] {
  return [...(owners.get(slug) ?? [])].filter((owner) => actors.get(owner)?.kind === 'STATE');
}

function toChoice({ event, holder }: Subject, wrong: readonly Holder[], random: Random) {
  const { office, tenure } = holder;
  const when = (locale: Locale) => datedTitle(event, locale);
  return singleChoiceQuestion(
    {
      prompt: {
        en: `Who held this office, ${quote(office.title, 'en')}, at the time of this event: ${when('en')}?`,
        ko: `다음 일이 있었을 때 ${quote(office.title, 'ko')} 직을 맡고 있던 사람은 누구입니까? ${when('ko')}`,
        ru: `Кто занимал должность ${quote(office.title, 'ru')}, когда это происходило: ${when('ru')}?`,
      },
      options: [holder, ...wrong].map((one) => ({
        text: one.actor.name,
        isCorrect: one === holder,
        rationale: career(one),
      })),
      explanation: career(holder),
      events: [event.slug],
      about: [office.slug],
      citations: distinctCitations(tenure.citations),
    },
    random,
  );
}

/** "Andrei Kozyrev: Foreign minister of Russia (October 1990 – January 1996)." */
function career({ actor, office, tenure }: Holder): FullText {
  return inEachLocale((locale) =>
    sentence(`${localize(actor.name, locale)}: ${localize(office.title, locale)} (${term(tenure, locale)})`),
  );
}

const FROM: FullText = { en: 'from', ko: '시작:', ru: 'начало:' };
const UNTIL: FullText = { en: 'until', ko: '끝:', ru: 'конец:' };

function term({ start, end }: CorpusTenure, locale: Locale): string {
  if (start && end) return formatHistoricalDate(`${start.date}/${end.date}`, locale);
  const [word, known] = start ? [FROM, start] : [UNTIL, end];
  return known ? `${word[locale]} ${formatHistoricalDate(known.date, locale)}` : '';
}
