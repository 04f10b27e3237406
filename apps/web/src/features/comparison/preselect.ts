export type Candidate = { readonly slug: string; readonly perspective: string; readonly isPrimary: boolean };

const USUAL = 3;

/**
 * Fills up a choice of sources so that different sides speak: of each perspective that is not heard yet the first primary source, or
 * else the first. When one perspective is all there is, a second voice of it is better than none.
 */
export function preselect(candidates: readonly Candidate[], chosen: readonly string[], size = USUAL): string[] {
  const picked = [...chosen];
  const isFree = ({ slug }: Candidate) => !picked.includes(slug);
  const heard = () => new Set(candidates.filter(({ slug }) => picked.includes(slug)).map(({ perspective }) => perspective));
  const primaryFirst = [...candidates].sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary));
  while (picked.length < size) {
    const perspectives = heard();
    const next =
      primaryFirst.find((candidate) => isFree(candidate) && !perspectives.has(candidate.perspective)) ??
      (picked.length < 2 ? primaryFirst.find(isFree) : undefined);
    if (next === undefined) break;
    picked.push(next.slug);
  }
  return picked;
}
