/** What a simulated student answers. Wrong answers are those that students make: the tempting option, two neighbors swapped, a slip of a sum. */
import type { Locale } from '../localized-text.ts';
import type { Answer, AnswerPair, Question, QuestionOption } from '../quiz/question.ts';
import type { Random } from '../quiz/random.ts';
import { drawUniform } from './ability.ts';

const NOTHING: Answer = { optionIds: [], pairs: [] };
/** Degrees of latitude in a kilometer. */
const DEGREES_PER_KM = 1 / 111.2;
/** Of the wrong options the most tempting draws more than half of those who miss. */
const TEMPTATIONS = [6, 3, 1];

type Manner = {
  /** 0 to 1: how likely the answer is wholly right. */
  readonly chance: number;
  /** In which language the student writes. */
  readonly locale: Locale;
};

/**
 * Answers a question as a student would.
 *
 * @returns null when the student leaves it out: an essay, and a word that does not come to mind.
 */
export function simulateAnswer(question: Question, { chance, locale }: Manner, random: Random): Answer | null {
  const { view, key } = question;
  const isRight = drawUniform(random) < chance;
  const right = key.answer;
  if (right.number !== undefined) return { ...NOTHING, number: isRight ? right.number : missNumber(question, random) };
  if (right.point !== undefined) return { ...NOTHING, point: markPoint(question, isRight, random) };
  if (right.pairs.length > 0) return { ...NOTHING, pairs: isRight ? right.pairs : swapTargets(question, random) };
  if (right.optionIds.length === 0) return writeWord(question, isRight, locale, random);
  if (right.optionIds.length === view.options.length)
    return { ...NOTHING, optionIds: isRight ? right.optionIds : swapNeighbors(right.optionIds, random) };
  if (isRight) return right;
  if (right.optionIds.length === 1) return { ...NOTHING, optionIds: [pickTempting(question, random)] };
  return { ...NOTHING, optionIds: chooseSome(question, random) };
}

/** Which of the wrong options tempts most is the same for all students: it depends on the words, not on the seed of the attempt. */
function pickTempting({ view, key }: Question, random: Random): string {
  const wrong = view.options.filter(({ id }) => !key.answer.optionIds.includes(id)).sort(byWords);
  const weighted = wrong.flatMap(({ id }, index) => Array.from({ length: TEMPTATIONS[index] ?? 1 }, () => id));
  return random.pick(weighted) ?? '';
}

function byWords(a: QuestionOption, b: QuestionOption): number {
  return a.text.en < b.text.en ? -1 : 1;
}

/** Ticks most of the right options and one wrong one, or misses one. At least one is ticked. */
function chooseSome({ view, key }: Question, random: Random): string[] {
  const right = key.answer.optionIds;
  const kept = random.sample(right, Math.max(1, right.length - random.integer(0, 1)));
  const wrong = view.options.map(({ id }) => id).filter((id) => !right.includes(id));
  const isMissing = kept.length < right.length;
  return [...kept, ...random.sample(wrong, isMissing ? random.integer(0, 1) : 1)];
}

function swapNeighbors(ids: readonly string[], random: Random): string[] {
  const order = [...ids];
  const at = random.integer(0, Math.max(0, order.length - 2));
  const steps = random.integer(1, 2);
  for (let index = at; index < Math.min(at + steps, order.length - 1); index += 1) {
    const [first, second] = [order[index], order[index + 1]];
    if (first !== undefined && second !== undefined) order.splice(index, 2, second, first);
  }
  return order;
}

/** Exchanges the targets of two pairs; where all have the same target, gives one of them another. */
function swapTargets({ view, key }: Question, random: Random): AnswerPair[] {
  const { pairs } = key.answer;
  const first = random.pick(pairs);
  const second = random.pick(pairs.filter(({ targetId }) => targetId !== first?.targetId));
  const other = second?.targetId ?? random.pick(view.targets.filter(({ id }) => id !== first?.targetId))?.id;
  return pairs.map((pair) => {
    if (pair.optionId === first?.optionId) return { ...pair, targetId: other ?? pair.targetId };
    if (pair.optionId === second?.optionId) return { ...pair, targetId: first?.targetId ?? pair.targetId };
    return pair;
  });
}

/** Off by a tenth to a half, rounded as the right number is. */
function missNumber({ key }: Question, random: Random): number {
  const { number = 0 } = key.answer;
  const share = (random.integer(0, 1) === 0 ? -1 : 1) * (0.1 + 0.4 * drawUniform(random));
  const off = number === 0 ? share * 10 : number * share;
  const least = (key.tolerance ?? 0) * 1.5 + (Number.isInteger(number) ? 1 : 0.1);
  const distance = Math.sign(off) * Math.max(Math.abs(off), least);
  const digits = Number.isInteger(number) ? 0 : 1;
  return Number((number + distance).toFixed(digits));
}

function markPoint({ key }: Question, isRight: boolean, random: Random) {
  const { point = { latitude: 0, longitude: 0 } } = key.answer;
  const radius = key.radiusKm ?? 0;
  // Just outside it earns a part, far outside nothing.
  const distance = isRight ? radius * 0.6 * drawUniform(random) : radius * (1.3 + 3 * drawUniform(random));
  const angle = 2 * Math.PI * drawUniform(random);
  const north = distance * Math.cos(angle) * DEGREES_PER_KM;
  const east = (distance * Math.sin(angle) * DEGREES_PER_KM) / Math.cos((point.latitude * Math.PI) / 180);
  return {
    latitude: roundTo(Math.min(85, Math.max(-85, point.latitude + north)), 4),
    longitude: roundTo(Math.min(180, Math.max(-180, point.longitude + east)), 4),
  };
}

function roundTo(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** A known answer that earns the full point, or one that does not; in the student's language where it has one. */
function writeWord({ key }: Question, isRight: boolean, locale: Locale, random: Random): Answer | null {
  const known = (key.knownAnswers ?? []).filter(({ fraction }) => (fraction === 1) === isRight);
  const words = random.pick(known)?.accept;
  const text = words?.[locale]?.[0] ?? words?.en[0];
  return text === undefined ? null : { ...NOTHING, text };
}
