import type { Locale } from '@tumen/domain/localized-text';
import type { Origin } from './fault.ts';
import type { Prose } from './prose.ts';
import type { ActorRecord } from './shape/actor.ts';
import type { ClaimRecord } from './shape/claim.ts';
import type { CourseRecord } from './shape/course.ts';
import type { DebateRecord } from './shape/debate.ts';
import type { EventRecord } from './shape/event.ts';
import type { IndicatorRecord } from './shape/indicator.ts';
import type { LessonRecord } from './shape/lesson.ts';
import type { OfficeRecord } from './shape/office.ts';
import type { PeriodRecord } from './shape/period.ts';
import type { PlaceRecord } from './shape/place.ts';
import type { QuestionRecord } from './shape/question.ts';
import type { QuizRecord } from './shape/quiz.ts';
import type { RouteRecord } from './shape/route.ts';
import type { SourceRecord } from './shape/source.ts';
import type { TermRecord } from './shape/term.ts';
import type { TerminologyRecord } from './shape/terminology.ts';
import type { ThemeRecord } from './shape/theme.ts';

/** A record with its public key and the place where it stands. The key of a claim is its code. */
export type Located<T> = T & { readonly slug: string; readonly origin: Origin };

/** The whole of `content/`. Lists keep the order of their file; folders are ordered by file name. */
export type Content = {
  readonly periods: readonly Located<PeriodRecord>[];
  readonly themes: readonly Located<ThemeRecord>[];
  readonly places: readonly Located<PlaceRecord>[];
  readonly offices: readonly Located<OfficeRecord>[];
  readonly actors: readonly Located<ActorRecord>[];
  readonly events: readonly Located<EventRecord & { readonly period: string }>[];
  readonly routes: readonly Located<RouteRecord>[];
  readonly sources: readonly Located<SourceRecord>[];
  readonly claims: readonly Located<ClaimRecord>[];
  readonly debates: readonly Located<DebateRecord>[];
  readonly indicators: readonly Located<IndicatorRecord>[];
  readonly terms: readonly Located<TermRecord>[];
  readonly terminology: readonly Located<TerminologyRecord>[];
  readonly lessons: readonly Located<LessonRecord>[];
  readonly proses: readonly LessonProse[];
  /** One, or none in small contents. */
  readonly courses: readonly Located<CourseRecord>[];
  readonly questions: readonly Located<QuestionRecord & { readonly lesson: string }>[];
  readonly quizzes: readonly Located<QuizRecord>[];
};

/** The Markdown of one lesson in one language. */
export type LessonProse = Prose & { readonly lesson: string; readonly locale: Locale; readonly origin: Origin };

export type Noun = keyof Omit<Content, 'proses'>;

/** Content whose single records are sound, and what is known of the rest. */
export type Draft = {
  readonly content: Content;
  /**
   * Keys of all records, those with faults included, so that a faulty record does not seem to be missing. Undefined for a noun
   * whose list was unreadable.
   */
  readonly known: Readonly<Record<Noun, ReadonlySet<string> | undefined>>;
  /** False when some record was left out for a fault: then "nothing uses this" cannot be told. */
  readonly isWhole: boolean;
};
