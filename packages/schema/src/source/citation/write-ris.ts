/** What a tag of a record holds: one value, or one for each time that the tag stands there. */
export type RisRecord = { readonly [tag: string]: RisValue | readonly RisValue[] };
type RisValue = string | number;

/**
 * Records as RIS, one tag a line. citation.js itself breaks values after seventy signs, in the middle of words and addresses, and
 * programs take what stands on the next line for another word or leave it out.
 */
export function writeRis(records: readonly RisRecord[]): string {
  return records.map(writeRecord).join('\n');
}

function writeRecord({ TY = 'GEN', ...rest }: RisRecord): string {
  const lines = Object.entries({ TY, ...rest }).flatMap(([tag, value]) => [value].flat().map((one) => writeLine(tag, one)));
  return [...lines, 'ER  -'].join('\n');
}

function writeLine(tag: string, value: RisValue): string {
  return `${tag}  - ${String(value).replaceAll(/\s+/g, ' ').trim()}`;
}
