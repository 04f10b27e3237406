/** What the generators read of the database: plain values, no client. */
import type { LocalizedText } from '../localized-text.ts';
import type { ActorKind, Confidence, EventKind, ParticipationRole, Perspective } from '../vocabulary.ts';
import type { KeyCitation } from './question.ts';

export type CorpusEvent = {
  readonly slug: string;
  /** EDTF. */
  readonly date: string;
  /** ISO days: the first and last that `date` can mean. */
  readonly startDate: string;
  readonly endDate: string;
  readonly kind: EventKind;
  readonly confidence: Confidence;
  readonly title: LocalizedText;
  readonly significance: LocalizedText;
  readonly period: string;
  readonly isDisputed: boolean;
  readonly participations: readonly {
    readonly actor: string;
    readonly role: ParticipationRole;
    readonly capacity?: LocalizedText;
    /** Slug of the office held at that time. */
    readonly office?: string;
  }[];
  /** Slugs of the events that led to this one. */
  readonly causes: readonly string[];
  /** Slugs of the places where it happened. */
  readonly places: readonly string[];
  /** What the record says of it, in order. */
  readonly facts: readonly LocalizedText[];
  /** Of its facts, in order. */
  readonly citations: readonly KeyCitation[];
};
export type CorpusActor = {
  readonly slug: string;
  readonly kind: ActorKind;
  readonly name: LocalizedText;
  /** Slugs of the states and bodies that the actor belongs to. */
  readonly affiliations: readonly string[];
};
/** EDTF, and the first and last ISO day that it can mean. */
export type CorpusDate = { readonly date: string; readonly startDate: string; readonly endDate: string };
export type CorpusTenure = {
  readonly actor: string;
  /** Absent when not established. */
  readonly start?: CorpusDate;
  /** Absent when still held or not established. */
  readonly end?: CorpusDate;
  readonly citations: readonly KeyCitation[];
};
export type CorpusOffice = {
  readonly slug: string;
  readonly title: LocalizedText;
  /** Slug of the state or body whose office it is. */
  readonly body?: string;
  /** In the order of the actors' slugs. */
  readonly tenures: readonly CorpusTenure[];
};
export type CorpusPlace = {
  readonly slug: string;
  readonly name: LocalizedText;
  /** ISO 3166-1; absent at sea. */
  readonly country?: string;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
};
export type CorpusSource = {
  readonly slug: string;
  readonly perspective: Perspective;
  readonly isPrimary: boolean;
  readonly label: LocalizedText;
  readonly issuedYear?: number;
};
export type CorpusTerm = {
  readonly slug: string;
  readonly name: LocalizedText;
  readonly definition: LocalizedText;
  /** Slugs of terms close enough to be confused with this one. */
  readonly seeAlso: readonly string[];
  readonly citations: readonly KeyCitation[];
};
export type CorpusPeriod = {
  readonly slug: string;
  readonly position: number;
  readonly title: LocalizedText;
  readonly startDate: string;
  readonly endDate?: string;
};
export type CorpusIndicator = {
  readonly slug: string;
  readonly name: LocalizedText;
  readonly unit: LocalizedText;
  readonly confidence: Confidence;
  readonly points: readonly {
    readonly date: string;
    readonly value: number;
    readonly isEstimate: boolean;
    readonly isDerived: boolean;
    readonly citations: readonly KeyCitation[];
  }[];
};

/**
 * `scope` says which events a quiz is about; distractors may come from all that is `named`.
 * Arrays are sorted by slug, so that a seed means the same everywhere.
 */
export type Corpus = {
  readonly events: readonly CorpusEvent[];
  readonly scope: ReadonlySet<string>;
  /** What questions may speak of, when that is not everything: the rest is only known. */
  readonly named?: Named;
  readonly actors: readonly CorpusActor[];
  readonly offices: readonly CorpusOffice[];
  readonly places: readonly CorpusPlace[];
  readonly sources: readonly CorpusSource[];
  readonly terms: readonly CorpusTerm[];
  readonly periods: readonly CorpusPeriod[];
  readonly indicators: readonly CorpusIndicator[];
};

export type Named = Pick<Corpus, 'events' | 'indicators' | 'offices' | 'periods' | 'sources' | 'terms'>;

export function namedOf(corpus: Corpus): Named {
  return corpus.named ?? corpus;
}
