/** The colors of the share that an answer earned: right, partly right, wrong, or not marked yet (null). The figure says the same. */
export function shareTone(fraction: number | null): string {
  if (fraction === null) return 'bg-wash-soft text-ink-soft';
  if (fraction === 1) return 'bg-good-wash text-good';
  return fraction > 0 ? 'bg-wash-soft text-ink' : 'bg-wash text-accent';
}
