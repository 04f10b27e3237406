/** The range in which a figure would lie in 95 of 100 samples of students like these. */
export type Band = { readonly from: number; readonly to: number };

/** The two-sided 95 % point of the normal distribution. */
const Z = 1.96;

/**
 * The 95 % band of a facility: F ± 1.96·√(F(1−F)/S), within 0 to 100.
 *
 * @param facilityPercent 0 to 100. For marks with partial credit F(1−F) is the greatest variance that they can have, so the band is at
 *   worst too wide. At 0 and 100 the band has no width, whatever the number of attempts.
 */
export function facilityBand(facilityPercent: number, attempts: number): Band {
  const share = facilityPercent / 100;
  const half = 100 * Z * Math.sqrt(Math.max(0, share * (1 - share)) / attempts);
  return { from: Math.max(0, facilityPercent - half), to: Math.min(100, facilityPercent + half) };
}

/**
 * The 95 % band of a correlation by Fisher's z (R. A. Fisher, "On the probable error of a coefficient of correlation", Metron 1, 1921).
 *
 * @param percent −100 to 100, as is the band.
 * @returns Null for fewer than four attempts.
 */
export function correlationBand(percent: number, attempts: number): Band | null {
  if (attempts < 4) return null;
  const z = Math.atanh(percent / 100);
  const half = Z / Math.sqrt(attempts - 3);
  return { from: 100 * Math.tanh(z - half), to: 100 * Math.tanh(z + half) };
}
