/** The time zones that the browser knows, with the one that is chosen, in the order of their names. */
export function listTimeZones(chosen: string): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen])].sort();
}
