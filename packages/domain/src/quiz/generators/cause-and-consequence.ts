import { localize } from '../../localized-text.ts';
import { once } from '../../once.ts';
import type { Difficulty } from '../blueprint.ts';
import { type CorpusEvent, namedOf } from '../corpus.ts';
import { singleChoiceQuestion } from '../kinds/single-choice/make.ts';
import type { Random } from '../random.ts';
import { type CauseGraph, causeGraph, causesOf, effectsOf, entangledWith, mention } from './causes.ts';
import { citeEvents } from './cite.ts';
import type { Generator } from './generator.ts';
import { couldBeConfused, datableEvents, gapDays } from './sound-events.ts';
import { areDistinct, datedTitle, type FullText, inEachLocale, isEchoed, quote } from './text.ts';

const WRONG_EVENTS = 3;
const DAYS_A_YEAR = 365.25;

/** How many years the wrong events may lie from the right one. */
const DISTANCES: Record<Difficulty, { readonly from: number; readonly to: number }> = {
  1: { from: 10, to: 40 },
  2: { from: 4, to: 15 },
  3: { from: 0, to: 5 },
};

type Direction = {
  readonly linked: (event: CorpusEvent, graph: CauseGraph) => readonly CorpusEvent[];
  /** Tells whether a whole event lies on the right side of another in time. */
  readonly isInTime: (event: CorpusEvent, subject: CorpusEvent) => boolean;
  readonly prompt: (subject: CorpusEvent) => FullText;
};

const CAUSE: Direction = {
  linked: causesOf,
  isInTime: (event, subject) => event.endDate < subject.startDate,
  prompt: ({ title }) => ({
    en: `Which of these events led to this one: ${quote(title, 'en')}?`,
    ko: `다음 일로 이어진 사건은 무엇입니까? ${quote(title, 'ko')}`,
    ru: `Какое из этих событий привело к следующему: ${quote(title, 'ru')}?`,
  }),
};

const CONSEQUENCE: Direction = {
  linked: effectsOf,
  isInTime: (event, subject) => event.startDate > subject.endDate,
  prompt: ({ title }) => ({
    en: `Which of these events followed from this one: ${quote(title, 'en')}?`,
    ko: `다음 일의 결과로 일어난 사건은 무엇입니까? ${quote(title, 'ko')}`,
    ru: `Какое из этих событий стало следствием этого: ${quote(title, 'ru')}?`,
  }),
};

type Link = { readonly direction: Direction; readonly subject: CorpusEvent; readonly right: CorpusEvent };

/**
 * Single choice: which event led to another, or followed from it, among events on the same side of it in time: one that came too late
 * to be a cause would be ruled out by its date alone. No title tells a year, and no date is shown.
 */
export const generateCauseAndConsequence: Generator = (corpus, random, { difficulty }) => {
  const graph = causeGraph(corpus.events);
  const usable = datableEvents(namedOf(corpus).events);
  const named = new Set(usable);
  const isOfScope = ({ subject, right }: Link) => corpus.scope.has(subject.slug) || corpus.scope.has(right.slug);
  const isNamed = ({ subject, right }: Link) => named.has(subject) && named.has(right);
  for (const link of random.shuffle(allLinks(corpus.events).filter((one) => isOfScope(one) && isNamed(one)))) {
    const { direction, subject, right } = link;
    const pool = usable.filter((event) => direction.isInTime(event, subject) && isAtDistance(event, right, difficulty));
    const wrong = chooseUnlinked(link, random.shuffle(pool), graph);
    if (wrong.length === WRONG_EVENTS) return toChoice(link, wrong, random);
  }
  return null;
};

/** Every cause and effect that do not overlap in time, asked for from either end. */
const allLinks = once((events: readonly CorpusEvent[]): readonly Link[] => {
  const graph = causeGraph(events);
  const usable = new Set(datableEvents(events));
  return [CAUSE, CONSEQUENCE].flatMap((direction) =>
    [...usable].flatMap((subject) =>
      direction
        .linked(subject, graph)
        .filter((right) => usable.has(right) && direction.isInTime(right, subject))
        .map((right) => ({ direction, subject, right })),
    ),
  );
});

function isAtDistance(event: CorpusEvent, right: CorpusEvent, difficulty: Difficulty): boolean {
  const years = Math.max(0, gapDays(event, right)) / DAYS_A_YEAR;
  return years >= DISTANCES[difficulty].from && years <= DISTANCES[difficulty].to;
}

/** Events that no record joins with the subject; the first has as many words in common with it as the right one, if any has. */
function chooseUnlinked({ subject, right }: Link, pool: readonly CorpusEvent[], graph: CauseGraph): CorpusEvent[] {
  const entangled = entangledWith(graph)(subject);
  const isUnlinked = (event: CorpusEvent) =>
    !entangled.has(event.slug) && !couldBeConfused(event, subject) && !couldBeConfused(event, right) && !mention(event, subject);
  const decoy = pool.find((event) => !isEchoed(subject.title, right.title, [event.title]) && isUnlinked(event));
  const chosen = decoy ? [decoy] : [];
  for (const event of decoy ? pool : []) {
    const isApart = chosen.every((other) => other !== event && !couldBeConfused(event, other));
    const isDistinct = areDistinct([right, ...chosen, event].map(({ title }) => title));
    if (chosen.length < WRONG_EVENTS && isApart && isDistinct && isUnlinked(event)) chosen.push(event);
  }
  return chosen;
}

function toChoice({ direction, subject, right }: Link, wrong: readonly CorpusEvent[], random: Random) {
  const [cause, effect] = direction === CAUSE ? [right, subject] : [subject, right];
  const link = linkOf(cause, effect);
  return singleChoiceQuestion(
    {
      prompt: direction.prompt(subject),
      options: [
        { text: right.title, isCorrect: true, rationale: link },
        ...wrong.map((event) => ({ text: event.title, isCorrect: false, rationale: noLink(event) })),
      ],
      explanation: inEachLocale((locale) => `${link[locale]} ${localize(cause.significance, locale)}`),
      events: [subject.slug, right.slug],
      citations: citeEvents([right, subject]),
    },
    random,
  );
}

function linkOf(cause: CorpusEvent, effect: CorpusEvent): FullText {
  return {
    en: `${datedTitle(cause, 'en')} led to ${datedTitle(effect, 'en')}.`,
    ko: `${datedTitle(cause, 'ko')} → ${datedTitle(effect, 'ko')}.`,
    ru: `${datedTitle(cause, 'ru')} → ${datedTitle(effect, 'ru')}.`,
  };
}

function noLink(event: CorpusEvent): FullText {
  return {
    en: `${datedTitle(event, 'en')}: no chain of causes on record leads from one to the other.`,
    ko: `${datedTitle(event, 'ko')}: 기록에는 두 사건을 잇는 인과 관계가 없습니다.`,
    ru: `${datedTitle(event, 'ru')}: в записях ни одна цепочка причин не ведёт от одного события к другому.`,
  };
}
