/** The key of a row that has two: both in one text. Slugs and codes hold no slash. */
export function encodePair(first: string, second: string): string {
  return `${first}/${second}`;
}

/** Reads `encodePair` back; a missing half is empty, so that nothing is found by it. */
export function decodePair(key: string): [first: string, second: string] {
  const [first = '', second = ''] = key.split('/');
  return [first, second];
}
