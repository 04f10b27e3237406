/**
 * The marks of the class, computed a second time from the published rules alone: the sentences that students read (`scoring` of
 * `QuestionFeedback`) and their sources. Nothing here is imported from the product, and each rule is computed in another way than there.
 */
import type { Answer, KeyedQuestion, Pair, Point } from './question.ts';

/** The share of its points that an answer earns, 0 to 1; null where a teacher marks. */
export function scoreIndependently(
  { kind, view, key }: Omit<KeyedQuestion, 'position' | 'points'>,
  given: Answer,
): number | null {
  const { answer: right } = key;
  const ids = given.optionIds ?? [];
  switch (kind) {
    case 'SINGLE_CHOICE':
      return ids.join() === (right.optionIds ?? []).join() ? 1 : 0;
    case 'MULTIPLE_RESPONSE':
      return balanced(view.options.length, right.optionIds ?? [], ids);
    case 'ORDERING':
      return kendallShare(right.optionIds ?? [], ids);
    case 'MATCHING':
    case 'PLACEMENT':
      return rightPairs(right.pairs ?? [], given.pairs ?? []);
    case 'NUMERIC':
      return isWithin(given.number, right.number, key.tolerance ?? 0) ? 1 : 0;
    case 'SHORT_ANSWER':
      return knownFraction(key.knownAnswers ?? [], given.text ?? '');
    case 'MAP_POINT':
      return nearness(given.point, right.point, key.radiusKm ?? 0);
    case 'ESSAY':
      return null;
    default:
      throw new Error(`There is no rule for the kind ${kind}.`);
  }
}

/** t/c − f/w, at least 0: over a common denominator, (t·w − f·c) / (c·w). */
function balanced(optionCount: number, right: readonly string[], ticked: readonly string[]): number {
  const c = right.length;
  const w = optionCount - c;
  const t = ticked.filter((id) => right.includes(id)).length;
  const f = ticked.length - t;
  return w === 0 ? t / c : Math.max(0, t * w - f * c) / (c * w);
}

/** 1 − inversions / (n(n−1)/2). A pair of which an item is missing counts as an inversion. */
function kendallShare(right: readonly string[], given: readonly string[]): number {
  const all = (right.length * (right.length - 1)) / 2;
  const ranks = given.map((id) => right.indexOf(id));
  const inversions = ranks.flatMap((rank, index) => ranks.slice(index + 1).filter((later) => later < rank)).length;
  const placed = (ranks.length * (ranks.length - 1)) / 2;
  return 1 - (all - placed + inversions) / all;
}

/** Right pairs / pairs. */
function rightPairs(right: readonly Pair[], given: readonly Pair[]): number {
  const targets = new Map(given.map(({ optionId, targetId }) => [optionId, targetId]));
  return right.filter(({ optionId, targetId }) => targets.get(optionId) === targetId).length / right.length;
}

/** Full within the tolerance, its ends included: in whole numbers of the last decimal, where nothing is rounded. */
function isWithin(given: number | null | undefined, right: number | null | undefined, tolerance: number): boolean {
  if (given == null || right == null) return false;
  const decimals = Math.max(...[given, right, tolerance].map(countDecimals));
  const whole = (value: number) => BigInt(value.toFixed(decimals).replace('.', ''));
  const distance = whole(given) - whole(right);
  return (distance < 0n ? -distance : distance) <= whole(tolerance);
}

function countDecimals(value: number): number {
  return Math.min(20, /e-(\d+)$/.test(String(value)) ? 20 : (String(value).split('.')[1]?.length ?? 0));
}

/** Capitals, spaces and accents do not matter: the first level of the Unicode Collation Algorithm, punctuation left out. */
function knownFraction(known: NonNullable<KeyedQuestion['key']['knownAnswers']>, text: string): number {
  const { compare } = new Intl.Collator('und', { sensitivity: 'base', ignorePunctuation: true });
  if (compare(text, '') === 0) return 0;
  const match = known.find(({ accept }) =>
    Object.values(accept).some((spellings) => spellings.some((one) => compare(one, text) === 0)),
  );
  return match?.fraction ?? 0;
}

const EARTH_RADIUS_KM = 6371.0088;

/** Full within the radius, evenly down to nothing at three radii. The angle is that between the two unit vectors. */
function nearness(given: Point | null | undefined, right: Point | null | undefined, radiusKm: number): number {
  if (!given || !right) return 0;
  const [a, b] = [toVector(given), toVector(right)];
  const cross = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
  const distance = EARTH_RADIUS_KM * Math.atan2(Math.hypot(...cross), a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
  return Math.min(1, Math.max(0, (3 * radiusKm - distance) / (2 * radiusKm)));
}

function toVector({ latitude, longitude }: Point): [number, number, number] {
  const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
