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
  readonly sets: readonly string[];
  readonly metadata: DublinCore;
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
  /** The day, ISO 8601, on which the records came into the repository as they are: the stamp of all of them. */
  readonly datestamp: string;
  listSets(): Promise<readonly { readonly spec: string; readonly name: string }[]>;
  /** Null when there is none. */
  findRecord(identifier: string): Promise<OaiRecord | null>;
  /** A page of a set, or of all. Undefined `after` is the first; null is answered for a place that there is not. */
  listRecords(set: string | undefined, after: string | undefined): Promise<OaiPage | null>;
};
