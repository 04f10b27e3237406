type Nature = 'reported' | 'estimate' | 'derived';

/** What kind of figure a value is, as keys of the messages. A source may estimate and the editors compute: then it is both. */
export function listNatures({ isEstimate, isDerived }: { isEstimate: boolean; isDerived: boolean }): Nature[] {
  if (!isEstimate && !isDerived) return ['reported'];
  return [...(isEstimate ? ['estimate' as const] : []), ...(isDerived ? ['derived' as const] : [])];
}
