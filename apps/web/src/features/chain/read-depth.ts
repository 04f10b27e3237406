/** How many links a chain can be followed each way, as the API allows. */
export const DEPTHS = [1, 2, 3, 4, 5] as const;

/** The depth that the address asks for; the whole chain when it asks for none or for one that does not exist. */
export function readDepth(value: string | undefined): number {
  return DEPTHS.find((depth) => String(depth) === value) ?? 5;
}
