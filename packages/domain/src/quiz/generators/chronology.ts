import type { Difficulty } from '../blueprint.ts';
import { type CorpusEvent, namedOf } from '../corpus.ts';
import { orderingQuestion } from '../kinds/ordering/make.ts';
import type { Random } from '../random.ts';
import { citeEvents } from './cite.ts';
import type { Generator } from './generator.ts';
import { sortBy } from './pools.ts';
import { couldBeConfused, datableEvents, gapDays } from './sound-events.ts';
import { areDistinct, datedTitle, inEachLocale, someLocale } from './text.ts';

type Plan = {
  readonly count: number;
  /** The least days between two events: the first wish that the corpus can meet. */
  readonly minGapDays: readonly number[];
  /** No event lies farther from the first one drawn, where there are enough. */
  readonly reachDays: number;
  /** Rather events from beyond the scope than events closer together than wished. */
  readonly prefersGap: boolean;
};

const PLANS: Record<Difficulty, Plan> = {
  1: { count: 4, minGapDays: [1095, 730, 365, 180], reachDays: Number.POSITIVE_INFINITY, prefersGap: true },
  2: { count: 4, minGapDays: [365, 180, 90], reachDays: 3650, prefersGap: false },
  3: { count: 5, minGapDays: [120, 60, 30], reachDays: 1460, prefersGap: false },
};

/** Of a question, at least so many events are of the scope; where it carries no more, others join them. */
const LEAST_OF_SCOPE = 2;

const PROMPT = {
  en: 'Put these events in the order in which they happened, the earliest first.',
  ko: '다음 사건들을 일어난 순서대로 놓으세요. 가장 먼저 일어난 일이 맨 앞에 옵니다.',
  ru: 'Расположите события в том порядке, в котором они произошли, начиная с самого раннего.',
};

/** Ordering of four or five events, at least two of the scope, whose spans lie clearly apart; the harder, the closer together. */
export const generateChronology: Generator = (corpus, random, { difficulty, avoid }) => {
  const usable = datableEvents(namedOf(corpus).events);
  const plan = PLANS[difficulty];
  const [anchor, ...own] = random.shuffle(usable.filter(({ slug }) => corpus.scope.has(slug)));
  if (!anchor) return null;
  const byNearness = (events: readonly CorpusEvent[]) => sortBy(events, (event) => gapDays(event, anchor));
  const ofScope = [anchor, ...(difficulty === 1 ? own : byNearness(own))];
  const others = byNearness(random.shuffle(usable.filter(({ slug }) => !corpus.scope.has(slug) && !avoid?.has(slug))));
  for (const { candidates, gap } of attemptsOf(plan, anchor, ofScope, others)) {
    const chosen = chooseApart(candidates, plan.count, gap);
    const scopeCount = chosen.filter(({ slug }) => corpus.scope.has(slug)).length;
    if (chosen.length === plan.count && scopeCount >= LEAST_OF_SCOPE) return toOrdering(chosen, random);
  }
  return null;
};

type Attempt = { readonly candidates: readonly CorpusEvent[]; readonly gap: number };

/** What is tried in turn: events within reach before all, and of these the wishes of the plan in its order. */
function attemptsOf(
  { minGapDays, reachDays, prefersGap }: Plan,
  anchor: CorpusEvent,
  ofScope: readonly CorpusEvent[],
  others: readonly CorpusEvent[],
): Attempt[] {
  return [reachDays, Number.POSITIVE_INFINITY].flatMap((reach) => {
    const isInReach = (event: CorpusEvent) => gapDays(event, anchor) <= reach;
    const pools = [ofScope, [...ofScope, ...others]].map((pool) => pool.filter(isInReach));
    return prefersGap
      ? minGapDays.flatMap((gap) => pools.map((candidates) => ({ candidates, gap })))
      : pools.flatMap((candidates) => minGapDays.map((gap) => ({ candidates, gap })));
  });
}

/** Takes events in their order as long as each lies `minGap` days from all before it and can't be taken for one of them. */
function chooseApart(candidates: readonly CorpusEvent[], count: number, minGap: number): CorpusEvent[] {
  const chosen: CorpusEvent[] = [];
  for (const candidate of candidates) {
    if (chosen.length === count) break;
    const fits = chosen.every((other) => gapDays(candidate, other) >= minGap && !couldBeConfused(candidate, other));
    const keepsNumbersOut = !isNumbered(candidate) || !chosen.some(isNumbered);
    if (fits && keepsNumbersOut && areDistinct([...chosen, candidate].map(({ title }) => title))) chosen.push(candidate);
  }
  return chosen;
}

/** Two numbered resolutions stand in the order of their numbers, which is no knowledge of history. */
function isNumbered({ title }: CorpusEvent): boolean {
  return someLocale(title, (text) => /\d/.test(text));
}

function toOrdering(chosen: readonly CorpusEvent[], random: Random) {
  const ordered = [...chosen].sort((a, b) => (a.startDate < b.startDate ? -1 : 1));
  return orderingQuestion(
    {
      prompt: PROMPT,
      items: ordered.map(({ title }) => title),
      explanation: inEachLocale((locale) => ordered.map((event) => datedTitle(event, locale)).join(' → ')),
      events: ordered.map(({ slug }) => slug),
      citations: citeEvents(ordered),
    },
    random,
  );
}
