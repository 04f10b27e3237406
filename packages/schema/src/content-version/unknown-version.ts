import { queryError } from '../errors/query-error.ts';

/** The error for a version that is no release. */
export function unknownVersion(version: number, known: readonly number[]) {
  const list = known.length === 0 ? 'This content has no release yet' : `Known are ${known.join(', ')}`;
  const details = { argument: 'version', suggestions: known.map(String) };
  return queryError('UNKNOWN_VERSION', `The content has no version ${version}. ${list}: see \`contentVersions\`.`, details);
}
