import { OaiError } from './oai-error.ts';

/** Where a list goes on. A harvester gives it back as it is. */
export type ListPosition = {
  /** Of the newest record when the list began. */
  readonly latest: string;
  readonly set?: string | undefined;
  /** The first and the last day of the records asked for, ISO 8601. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly after?: string | undefined;
};

export function writeToken({ latest, set, from, until, after }: ListPosition): string {
  return [latest, set ?? '', from ?? '', until ?? '', after ?? ''].map(encodeURIComponent).join(':');
}

/** @throws {OaiError} `badResumptionToken` when no list was interrupted so. */
export function readToken(token: string): ListPosition {
  const parts = token.split(':');
  try {
    const [latest, set, from, until, after] = parts.map(decodeURIComponent);
    if (parts.length === 5 && latest && after) {
      return { latest, set: set || undefined, from: from || undefined, until: until || undefined, after };
    }
  } catch {
    // Not encoded by writeToken: told below.
  }
  throw new OaiError('badResumptionToken', `The token "${token}" is not one of this repository. Begin the list anew without it.`);
}
