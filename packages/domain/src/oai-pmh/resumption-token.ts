import { OaiError } from './oai-error.ts';

/** Where a list goes on. A harvester gives it back as it is. */
export type ListPosition = {
  /** That of the repository when the list began. */
  readonly datestamp: string;
  readonly set?: string | undefined;
  readonly after?: string | undefined;
};

export function writeToken({ datestamp, set, after }: ListPosition): string {
  return [datestamp, set ?? '', after ?? ''].map(encodeURIComponent).join(':');
}

/** @throws {OaiError} `badResumptionToken` when no list was interrupted so. */
export function readToken(token: string): ListPosition {
  const parts = token.split(':');
  try {
    const [datestamp, set, after] = parts.map(decodeURIComponent);
    if (parts.length === 3 && datestamp && after) return { datestamp, set: set || undefined, after };
  } catch {
    // Not encoded by writeToken: told below.
  }
  throw new OaiError('badResumptionToken', `The token "${token}" is not one of this repository. Begin the list anew without it.`);
}
