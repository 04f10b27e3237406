import type { Difficulty } from '../blueprint.ts';
import type { CorpusEvent } from '../corpus.ts';
import { orderingQuestion } from '../kinds/ordering/make.ts';
import type { Random } from '../random.ts';
import { citeEvents } from './cite.ts';
import type { Generator } from './generator.ts';
import { couldBeConfused, gapDays, hasSettledDate, isSound, titleTellsYear } from './sound-events.ts';
import { areDistinct, datedTitle, inEachLocale, someLocale } from './text.ts';

/** How many events, and the least days between two of them: the first wish that the corpus can meet. */
const PLANS: Record<Difficulty, { readonly count: number; readonly minGapDays: readonly number[] }> = {
  1: { count: 4, minGapDays: [1095, 730, 365, 180] },
  2: { count: 4, minGapDays: [365, 180, 90] },
  3: { count: 5, minGapDays: [120, 60, 30] },
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
  const usable = corpus.events.filter((event) => isSound(event) && hasSettledDate(event) && !titleTellsYear(event));
  const { count, minGapDays } = PLANS[difficulty];
  const [anchor, ...own] = random.shuffle(usable.filter(({ slug }) => corpus.scope.has(slug)));
  if (!anchor) return null;
  const byNearness = (a: CorpusEvent, b: CorpusEvent) => gapDays(a, anchor) - gapDays(b, anchor);
  const ofScope = [anchor, ...(difficulty === 3 ? own.sort(byNearness) : own)];
  const others = random.shuffle(usable.filter(({ slug }) => !corpus.scope.has(slug) && !avoid?.has(slug))).sort(byNearness);
  for (const candidates of [ofScope, [...ofScope, ...others]]) {
    for (const gap of minGapDays) {
      const chosen = chooseApart(candidates, count, gap);
      const scopeCount = chosen.filter(({ slug }) => corpus.scope.has(slug)).length;
      if (chosen.length === count && scopeCount >= LEAST_OF_SCOPE) return toOrdering(chosen, random);
    }
  }
  return null;
};

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
