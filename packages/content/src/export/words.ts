/** A word of a closed list as content files write it, in kebab-case. */
export function toWord(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}
