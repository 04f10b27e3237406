/** A text, and its language as BCP 47 where it is known. */
export type DublinText = { readonly text: string; readonly language?: string | undefined };

/** The fifteen elements of Dublin Core 1.1 that a record here can have; each any number of times. */
export type DublinCore = {
  readonly [Element in
    | 'title'
    | 'creator'
    | 'contributor'
    | 'subject'
    | 'description'
    | 'publisher'
    | 'date'
    | 'type'
    | 'identifier'
    | 'source'
    | 'language'
    | 'relation'
    | 'coverage'
    | 'rights']?: readonly DublinText[];
};

export type OaiRecord = {
  /** A URI that stays: `oai:corpus.tumen:events/1961-treaty`. */
  readonly identifier: string;
  /** The day, ISO 8601, on which it came into the repository as it is, or was deleted. */
  readonly datestamp: string;
  readonly sets: readonly string[];
  /** Null for a record that was deleted. */
  readonly metadata: DublinCore | null;
};

export type OaiPage = {
  readonly records: readonly OaiRecord[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
};

/** What can be harvested. */
export type OaiRepository = {
  readonly name: string;
  readonly baseUrl: string;
  readonly adminEmail: string;
  /** The days of the oldest and of the newest record. */
  readonly earliestDatestamp: string;
  readonly latestDatestamp: string;
  listSets(): Promise<readonly { readonly spec: string; readonly name: string }[]>;
  /** Null when there is none. */
  findRecord(identifier: string): Promise<OaiRecord | null>;
  /**
   * A page of a set, or of all, with what was deleted. Undefined `after` is the first; null is answered for a place that there is not.
   *
   * Where `from` is given, an ISO day, older records may be left out, and a page may be empty.
   */
  listRecords(set: string | undefined, after: string | undefined, from: string | undefined): Promise<OaiPage | null>;
};
