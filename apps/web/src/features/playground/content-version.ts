/** The content that an answer was made from. */
export type ContentVersion = {
  /** The release, or the newest one before changes that no release holds; 0 where there is none. */
  readonly release: number;
  readonly isReleased: boolean;
};

/** Reads `3` or `3+1f0c89ab4d21`, as the API writes it into the header `Tumen-Content-Version`. Null where an answer has none. */
export function readContentVersion(header: string | null): ContentVersion | null {
  const [, release, change] = /^(\d+)(\+\w+)?$/.exec(header ?? '') ?? [];
  return release === undefined ? null : { release: Number(release), isReleased: change === undefined };
}
