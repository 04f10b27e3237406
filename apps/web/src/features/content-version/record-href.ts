import type { RecordKind } from '@/graphql/generated/graphql.ts';

const PAGES: Readonly<Record<RecordKind, ((slug: string) => string) | null>> = {
  ACTOR: (slug) => `/actors/${slug}`,
  CLAIM: (slug) => `/claims/${slug}`,
  COURSE: () => '/course',
  DEBATE: (slug) => `/debates/${slug}`,
  EVENT: (slug) => `/events/${slug}`,
  INDICATOR: (slug) => `/indicators/${slug}`,
  LESSON: (slug) => `/lessons/${slug}`,
  OFFICE: null,
  PERIOD: (slug) => `/periods/${slug}`,
  PLACE: (slug) => `/places/${slug}`,
  QUESTION: null,
  QUIZ: (slug) => `/quizzes/${slug}`,
  ROUTE: (slug) => `/map?route=${slug}`,
  SOURCE: (slug) => `/sources/${slug}`,
  TERM: (slug) => `/glossary/${slug}`,
  TERMINOLOGY: null,
  THEME: null,
};

/** The page of a record, without its language; null for a kind whose records have none. */
export function recordHref(kind: RecordKind, slug: string): string | null {
  return PAGES[kind]?.(slug) ?? null;
}
