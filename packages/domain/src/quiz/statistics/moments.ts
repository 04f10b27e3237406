/**
 * Moments of lists of marks. Variance and covariance are those of a sample, divided by n − 1.
 *
 * Sums of binary fractions such as 0.1 leave dust: what is smaller than a billionth of the numbers that it came from is taken for 0, so
 * that marks that do not vary have no variance, and not one that correlations would divide by.
 */

const DUST = 1e-9;

/** The arithmetic mean. Null for an empty list. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

/** The middle value, or the mean of the two middle ones. Null for an empty list. */
export function median(values: readonly number[]): number | null {
  const sorted = ascending(values);
  const half = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
}

/** The sample variance. Null for fewer than two values. */
export function variance(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const spread = sum(deviations(values).map((deviation) => deviation ** 2)) / (values.length - 1);
  const largest = Math.max(...values.map(Math.abs));
  return spread <= (DUST * largest) ** 2 ? 0 : spread;
}

/** The sample standard deviation. Null for fewer than two values. */
export function standardDeviation(values: readonly number[]): number | null {
  const spread = variance(values);
  return spread === null ? null : Math.sqrt(spread);
}

/** The sample covariance of two lists of equal length. Null for fewer than two pairs. */
export function covariance(xs: readonly number[], ys: readonly number[]): number | null {
  const spreads = (variance(xs) ?? 0) * (variance(ys) ?? 0);
  if (xs.length < 2) return null;
  const others = deviations(ys);
  const shared = sum(deviations(xs).map((deviation, index) => deviation * (others[index] ?? 0))) / (xs.length - 1);
  return Math.abs(shared) <= DUST * Math.sqrt(spreads) ? 0 : shared;
}

/** Pearson's correlation, −1 to 1, of two lists of equal length. Null for fewer than two pairs, or when one of the lists does not vary. */
export function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const shared = covariance(xs, ys);
  const spreads = (variance(xs) ?? 0) * (variance(ys) ?? 0);
  return shared === null || spreads === 0 ? null : Math.max(-1, Math.min(1, shared / Math.sqrt(spreads)));
}

/** Skewness k₃ / k₂^1.5 from Fisher's k-statistics. Null for fewer than three values, or when they do not vary. */
export function skewness(values: readonly number[]): number | null {
  const n = values.length;
  const k2 = variance(values) ?? 0;
  if (n < 3 || k2 === 0) return null;
  const k3 = (n * n * centralMoment(values, 3)) / ((n - 1) * (n - 2));
  return k3 / k2 ** 1.5;
}

/** Excess kurtosis k₄ / k₂² from Fisher's k-statistics, 0 for a normal distribution. Null for fewer than four values, or when they do not vary. */
export function kurtosis(values: readonly number[]): number | null {
  const n = values.length;
  const k2 = variance(values) ?? 0;
  if (n < 4 || k2 === 0) return null;
  const m2 = centralMoment(values, 2);
  const k4 = (n * n * ((n + 1) * centralMoment(values, 4) - 3 * (n - 1) * m2 ** 2)) / ((n - 1) * (n - 2) * (n - 3));
  return k4 / k2 ** 2;
}

/** The sum. 0 for an empty list. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The values from the least to the greatest. */
export function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

function centralMoment(values: readonly number[], order: number): number {
  return sum(deviations(values).map((deviation) => deviation ** order)) / values.length;
}

function deviations(values: readonly number[]): number[] {
  const middle = mean(values) ?? 0;
  return values.map((value) => value - middle);
}
