import { type Locale, localize } from '../../localized-text.ts';
import type { EventKind, ParticipationRole } from '../../vocabulary.ts';
import type { Difficulty } from '../blueprint.ts';
import type { ChoiceOption } from '../choice.ts';
import { type Corpus, type CorpusActor, type CorpusEvent, namedOf } from '../corpus.ts';
import { multipleResponseQuestion } from '../kinds/multiple-response/make.ts';
import type { Random } from '../random.ts';
import { citeEvents } from './cite.ts';
import type { Generator } from './generator.ts';
import { type Slice, sliceOf, sortBy } from './pools.ts';
import { actorsBySlug, surelyAbsent } from './related-actors.ts';
import { gapDays, soundEvents } from './sound-events.ts';
import { areDistinct, datedTitle, type FullText, inEachLocale, printsName, quote, sentence } from './text.ts';

const OPTIONS = 5;
const MOST_RIGHT = 3;

type AskedKind = 'PERSON' | 'STATE';

type Ask = {
  readonly kind: AskedKind;
  readonly isAskedOf: (event: CorpusEvent) => boolean;
  /** The roles of those who are right. */
  readonly isRight: (role: ParticipationRole) => boolean;
  readonly prompt: (event: CorpusEvent) => FullText;
};

const TOOK_PART: Pick<Ask, 'isRight' | 'prompt'> = {
  isRight: (role) => role in ROLES,
  prompt: ({ title }) => ({
    en: `Which of these took part in this event: ${quote(title, 'en')}? Choose all that did.`,
    ko: `다음 일에 참가한 쪽을 모두 고르세요: ${quote(title, 'ko')}`,
    ru: `Кто из перечисленных участвовал в этом событии: ${quote(title, 'ru')}? Отметьте всех.`,
  }),
};

const SIGNED: Pick<Ask, 'isAskedOf' | 'isRight' | 'prompt'> = {
  isAskedOf: () => true,
  isRight: (role) => role === 'SIGNATORY',
  prompt: ({ title }) => ({
    en: `Which of these signed a document in this event: ${quote(title, 'en')}? Choose all that did.`,
    ko: `다음 일에서 문서에 서명한 쪽을 모두 고르세요: ${quote(title, 'ko')}`,
    ru: `Кто из перечисленных подписал документ в ходе этого события: ${quote(title, 'ru')}? Отметьте всех.`,
  }),
};

const WITH_PERSONS: ReadonlySet<EventKind> = new Set(['DIPLOMACY', 'SUMMIT', 'TALKS', 'TREATY', 'VISIT']);
const WITH_STATES: ReadonlySet<EventKind> = new Set(['TALKS', 'TREATY']);

/** Of which events the record names who was there. Which states a summit joined is no question once its title names a leader. */
const ASKS: readonly Ask[] = [
  { ...TOOK_PART, kind: 'PERSON', isAskedOf: ({ kind }) => WITH_PERSONS.has(kind) },
  { ...TOOK_PART, kind: 'STATE', isAskedOf: ({ kind }) => WITH_STATES.has(kind) },
  { ...SIGNED, kind: 'PERSON' },
  { ...SIGNED, kind: 'STATE' },
];

/** Roles that mean being there. Whoever was addressed, accused or in support is neither a right nor a wrong answer. */
const ROLES: Partial<Record<ParticipationRole, Record<Locale, string>>> = {
  GUEST: { en: 'guest', ko: '손님으로 참가', ru: 'в качестве гостя' },
  HOST: { en: 'host', ko: '주최', ru: 'принимающая сторона' },
  MEDIATOR: { en: 'mediator', ko: '중재', ru: 'посредник' },
  NEGOTIATOR: { en: 'negotiator', ko: '협상', ru: 'участник переговоров' },
  PARTICIPANT: { en: 'participant', ko: '참가', ru: 'участник' },
  PARTY: { en: 'party', ko: '당사자', ru: 'сторона' },
  SIGNATORY: { en: 'signatory', ko: '서명', ru: 'подписавшая сторона' },
};

/** An actor of another age is no plausible wrong answer. */
const SAME_AGE_DAYS = { PERSON: 25 * 365, STATE: 10 * 365 };

/** Which of the wrong actors, those nearest in time first, are drawn from: from and to this share of them. */
const DISTRACTOR_POOL: Record<Difficulty, Slice> = {
  1: { from: 0.5, to: 1 },
  2: { from: 0.15, to: 0.5 },
  3: { from: 0, to: 0.15 },
};
/** Of fewer there would be too little choice. */
const LEAST_POOL = 5;

type Absentee = { readonly actor: CorpusActor; readonly elsewhere: CorpusEvent };
type Participant = { readonly actor: CorpusActor; readonly note: Record<Locale, string> };

/** Multiple response: who took part in an event, or signed there, among actors of the same kind who were not there. */
export const generateParticipants: Generator = (corpus, random, { difficulty }) => {
  for (const event of random.shuffle(soundEvents(corpus))) {
    for (const ask of random.shuffle(ASKS.filter(({ isAskedOf }) => isAskedOf(event)))) {
      const present = random.sample(participantsOf(event, ask, corpus), MOST_RIGHT);
      if (present.length < 2) continue;
      const absent = chooseAbsent(event, ask.kind, corpus, difficulty, random).slice(0, OPTIONS - present.length);
      const names = [...present.map(({ actor }) => actor.name), ...absent.map(({ actor }) => actor.name)];
      if (absent.length >= 2 && areDistinct(names)) return toChoice(ask.prompt(event), event, present, absent, random);
    }
  }
  return null;
};

/** Who was there by the record, in a role that is asked for, and is not named in the title. */
function participantsOf(event: CorpusEvent, { kind, isRight }: Ask, { actors }: Corpus): Participant[] {
  return event.participations.flatMap(({ actor: slug, role, capacity }) => {
    const actor = actorsBySlug(actors).get(slug);
    const label = ROLES[role];
    if (actor?.kind !== kind || !label || !isRight(role) || printsName(event.title, actor.name)) return [];
    return [{ actor, note: inEachLocale((locale) => (capacity ? localize(capacity, locale) : label[locale])) }];
  });
}

/** Actors who were elsewhere at about that time, each with the event of theirs that lies nearest. */
function chooseAbsent(event: CorpusEvent, kind: AskedKind, corpus: Corpus, difficulty: Difficulty, random: Random): Absentee[] {
  const named = new Set(namedOf(corpus).events);
  const ofThatAge = surelyAbsent(event, kind, corpus)
    .filter(({ actor }) => !printsName(event.title, actor.name))
    .flatMap(({ actor, events }) => {
      const [elsewhere] = sortBy(
        events.filter((other) => named.has(other)),
        (other) => gapDays(other, event),
      );
      return elsewhere ? [{ actor, elsewhere }] : [];
    })
    .filter(({ elsewhere }) => gapDays(elsewhere, event) <= SAME_AGE_DAYS[kind]);
  const nearest = sortBy(ofThatAge, ({ elsewhere }) => gapDays(elsewhere, event));
  return random.shuffle(sliceOf(nearest, DISTRACTOR_POOL[difficulty], LEAST_POOL));
}

function toChoice(
  prompt: FullText,
  event: CorpusEvent,
  present: readonly Participant[],
  absent: readonly Absentee[],
  random: Random,
) {
  const right: ChoiceOption[] = present.map(({ actor, note }) => ({
    text: actor.name,
    isCorrect: true,
    rationale: inEachLocale((locale) => sentence(`${localize(actor.name, locale)}: ${note[locale]}`)),
  }));
  const wrong: ChoiceOption[] = absent.map((absentee) => ({
    text: absentee.actor.name,
    isCorrect: false,
    rationale: absence(absentee),
  }));
  const named = inEachLocale((locale) =>
    present.map(({ actor, note }) => `${localize(actor.name, locale)} (${note[locale]})`).join(', '),
  );
  return multipleResponseQuestion(
    {
      prompt,
      options: [...right, ...wrong],
      explanation: inEachLocale((locale) => sentence(`${datedTitle(event, locale)}: ${named[locale]}`)),
      events: [event.slug],
      citations: citeEvents([event]),
    },
    random,
  );
}

function absence({ actor: { name }, elsewhere }: Absentee): Record<Locale, string> {
  return {
    en: `${localize(name, 'en')}: not on record for this event, but for another, ${datedTitle(elsewhere, 'en')}.`,
    ko: `${localize(name, 'ko')}: 이 일의 기록에는 없고 다른 일의 기록에 나옵니다. ${datedTitle(elsewhere, 'ko')}.`,
    ru: `${localize(name, 'ru')}: в записях об этом событии не значится, но есть в другом: ${datedTitle(elsewhere, 'ru')}.`,
  };
}
