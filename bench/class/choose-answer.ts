/** What students answer. They know the key only in order to be right, partly right or wrong on purpose. */
import type { Random } from '@tumen/domain/quiz/random';
import type { Answer, KeyedQuestion, Point } from './question.ts';

export type Knowledge = 'RIGHT' | 'PARTLY' | 'WRONG';

/** How often the digits of a right number count: the ends of the tolerance are the likeliest place for a fault. */
const NUMERIC_SHARES = { RIGHT: [-1, 0, 1], PARTLY: [-2, 2], WRONG: [-40, 40] } as const;
const DEGREES_A_KILOMETER = 180 / Math.PI / 6371.0088;
const RADII = { RIGHT: 0.9, PARTLY: 2, WRONG: 40 } as const;

/** Chooses an answer that the API takes as a final one, except that an order or pairs may lack something when `knowledge` is PARTLY. */
export function chooseAnswer({ kind, view, key }: KeyedQuestion, knowledge: Knowledge, random: Random): Answer {
  const right = key.answer.optionIds ?? [];
  const wrong = view.options.map(({ id }) => id).filter((id) => !right.includes(id));
  switch (kind) {
    case 'SINGLE_CHOICE':
      return { optionIds: knowledge === 'RIGHT' ? right : random.sample(wrong, 1) };
    case 'MULTIPLE_RESPONSE':
      return { optionIds: random.shuffle(tick(right, wrong, knowledge, random)) };
    case 'ORDERING':
      return { optionIds: order(right, knowledge, random) };
    case 'MATCHING':
    case 'PLACEMENT':
      return { pairs: random.shuffle(pairUp({ view, key }, knowledge, random)) };
    case 'NUMERIC':
      return { number: near(key.answer.number ?? 0, key.tolerance ?? 0, knowledge, random) };
    case 'SHORT_ANSWER':
      return { text: write(key.knownAnswers ?? [], knowledge, random) };
    case 'MAP_POINT':
      return { point: point(key.answer.point, (key.radiusKm ?? 0) * RADII[knowledge], random) };
    default:
      return { text: `An essay of ${random.integer(1, 999)} words, more or less.` };
  }
}

/** An answer that was taken back: the field of the kind, empty. */
export function clearedAnswer(kind: string): Answer {
  return kind === 'MATCHING' || kind === 'PLACEMENT' ? { pairs: [] } : { optionIds: [] };
}

function tick(right: readonly string[], wrong: readonly string[], knowledge: Knowledge, random: Random): readonly string[] {
  if (knowledge === 'RIGHT') return right;
  if (knowledge === 'WRONG') return random.sample(wrong, random.integer(1, Math.max(1, wrong.length)));
  return [...random.sample(right, random.integer(1, right.length)), ...random.sample(wrong, random.integer(0, wrong.length))];
}

function order(right: readonly string[], knowledge: Knowledge, random: Random): readonly string[] {
  if (knowledge === 'RIGHT') return right;
  if (knowledge === 'WRONG') return [...right].reverse();
  const shuffled = random.shuffle(right);
  return random.integer(1, 4) === 1 ? shuffled.slice(1) : shuffled;
}

function pairUp({ view, key }: Pick<KeyedQuestion, 'view' | 'key'>, knowledge: Knowledge, random: Random) {
  const pairs = (key.answer.pairs ?? []).map(({ optionId, targetId }) => {
    const isRight = knowledge === 'RIGHT' || (knowledge === 'PARTLY' && random.integer(0, 1) === 1);
    const others = view.targets.map(({ id }) => id).filter((id) => id !== targetId);
    return { optionId, targetId: isRight ? targetId : (random.pick(others) ?? targetId) };
  });
  return knowledge === 'PARTLY' && random.integer(1, 4) === 1 ? pairs.slice(1) : pairs;
}

function near(right: number, tolerance: number, knowledge: Knowledge, random: Random): number {
  const step = tolerance === 0 ? Math.max(1, Math.abs(right) / 10) : tolerance;
  const share = random.pick(tolerance === 0 && knowledge === 'RIGHT' ? [0] : NUMERIC_SHARES[knowledge]) ?? 0;
  // As a student types it: no binary digits far behind the point.
  return Number((right + share * step).toFixed(6));
}

function write(known: NonNullable<KeyedQuestion['key']['knownAnswers']>, knowledge: Knowledge, random: Random): string {
  const fitting = known.filter(({ fraction }) => (knowledge === 'RIGHT' ? fraction === 1 : fraction < 1));
  const spelling = random.pick(fitting.flatMap(({ accept }) => Object.values(accept).flat()));
  if (knowledge === 'WRONG' || spelling === undefined) return `nobody ${random.integer(1, 9)}`;
  return random.integer(0, 1) === 1 ? ` ${spelling.toUpperCase()} ` : spelling;
}

function point(right: Point | null | undefined, distanceKm: number, random: Random): Point {
  const { latitude, longitude } = right ?? { latitude: 0, longitude: 0 };
  const degrees = distanceKm * DEGREES_A_KILOMETER * (random.integer(0, 1) === 1 ? 1 : -1);
  return { latitude: Math.max(-90, Math.min(90, latitude + degrees)), longitude };
}
