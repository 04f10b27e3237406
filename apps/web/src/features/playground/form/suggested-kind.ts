import type { SearchKind } from '@/graphql/generated/graphql.ts';

/** Of what the short names are that a value takes. The search knows all of them but the themes. */
export type SuggestedKind = SearchKind | 'THEME';

const BY_NAME: Readonly<Record<string, SuggestedKind>> = {
  actors: 'ACTOR',
  withoutActors: 'ACTOR',
  of: 'ACTOR',
  period: 'PERIOD',
  periods: 'PERIOD',
  sources: 'SOURCE',
  themes: 'THEME',
};

const BY_TYPE: Readonly<Record<string, SuggestedKind>> = {
  Actor: 'ACTOR',
  Debate: 'DEBATE',
  Event: 'EVENT',
  Indicator: 'INDICATOR',
  Lesson: 'LESSON',
  Period: 'PERIOD',
  Source: 'SOURCE',
  Term: 'TERM',
};

/**
 * The records whose short names an argument or a field of a filter takes; null where it takes something else.
 *
 * @param ofType the type of what is asked for, of a page that of its rows: `slug` and `slugs` name these.
 */
export function suggestedKind(name: string, ofType: string): SuggestedKind | null {
  return (name === 'slug' || name === 'slugs' ? BY_TYPE[ofType] : BY_NAME[name]) ?? null;
}
