import { type Locale, localize } from '../../localized-text.ts';
import type { EventKind, ParticipationRole } from '../../vocabulary.ts';
import type { Difficulty } from '../blueprint.ts';
import type { Corpus, CorpusActor, CorpusEvent } from '../corpus.ts';
import { type ChoiceOption, choiceQuestion } from '../make-question.ts';
import type { Random } from '../random.ts';
import { citeEvents } from './cite.ts';
import type { Generator } from './generator.ts';
import { surelyAbsent } from './related-actors.ts';
import { gapDays, soundEvents } from './sound-events.ts';
import { areDistinct, datedTitle, inEachLocale, printsName, quote, sentence } from './text.ts';

const OPTIONS = 5;
const MOST_RIGHT = 3;

/** Of which events the record names who was there. Which states a summit joined is no question once its title names a leader. */
const ASKED: readonly { readonly kind: 'PERSON' | 'STATE'; readonly of: ReadonlySet<EventKind> }[] = [
  { kind: 'PERSON', of: new Set(['DIPLOMACY', 'SUMMIT', 'TALKS', 'TREATY', 'VISIT']) },
  { kind: 'STATE', of: new Set(['TALKS', 'TREATY']) },
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

/** How many of the wrong actors nearest in time are drawn from: the fewer, the harder. */
const DISTRACTOR_POOL: Record<Difficulty, number> = { 1: Number.POSITIVE_INFINITY, 2: 12, 3: 5 };

type Absentee = { readonly actor: CorpusActor; readonly elsewhere: CorpusEvent };
type Participant = { readonly actor: CorpusActor; readonly note: Record<Locale, string> };

/** Multiple response: who took part in an event, among actors of the same kind who did not. */
export const generateParticipants: Generator = (corpus, random, { difficulty }) => {
  for (const event of random.shuffle(soundEvents(corpus))) {
    for (const { kind } of random.shuffle(ASKED.filter(({ of }) => of.has(event.kind)))) {
      const present = random.sample(participantsOf(event, kind, corpus), MOST_RIGHT);
      if (present.length < 2) continue;
      const absent = chooseAbsent(event, kind, corpus, difficulty, random).slice(0, OPTIONS - present.length);
      const names = [...present.map(({ actor }) => actor.name), ...absent.map(({ actor }) => actor.name)];
      if (absent.length >= 2 && areDistinct(names)) return toChoice(event, present, absent, random);
    }
  }
  return null;
};

/** Who was there by the record and is not named in the title. */
function participantsOf(event: CorpusEvent, kind: CorpusActor['kind'], { actors }: Corpus): Participant[] {
  return event.participations.flatMap(({ actor: slug, role, capacity }) => {
    const actor = actors.find((candidate) => candidate.slug === slug && candidate.kind === kind);
    const label = ROLES[role];
    if (!actor || !label || printsName(event.title, actor.name)) return [];
    return [{ actor, note: inEachLocale((locale) => (capacity ? localize(capacity, locale) : label[locale])) }];
  });
}

/** Actors who were elsewhere at about that time, each with the event of theirs that lies nearest. */
function chooseAbsent(
  event: CorpusEvent,
  kind: 'PERSON' | 'STATE',
  corpus: Corpus,
  difficulty: Difficulty,
  random: Random,
): Absentee[] {
  const nearest = surelyAbsent(event, kind, corpus)
    .filter(({ actor }) => !printsName(event.title, actor.name))
    .flatMap(({ actor, events }) => {
      const [elsewhere] = [...events].sort((a, b) => gapDays(a, event) - gapDays(b, event));
      return elsewhere ? [{ actor, elsewhere }] : [];
    })
    .filter(({ elsewhere }) => gapDays(elsewhere, event) <= SAME_AGE_DAYS[kind])
    .sort((a, b) => gapDays(a.elsewhere, event) - gapDays(b.elsewhere, event));
  return random.shuffle(nearest.slice(0, DISTRACTOR_POOL[difficulty]));
}

function toChoice(event: CorpusEvent, present: readonly Participant[], absent: readonly Absentee[], random: Random) {
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
  return choiceQuestion(
    {
      kind: 'MULTIPLE_RESPONSE',
      prompt: {
        en: `Which of these took part in this event: ${quote(event.title, 'en')}? Choose all that did.`,
        ko: `다음 일에 참가한 쪽을 모두 고르세요: ${quote(event.title, 'ko')}`,
        ru: `Кто из перечисленных участвовал в этом событии: ${quote(event.title, 'ru')}? Отметьте всех.`,
      },
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
