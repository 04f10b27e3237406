import type { SearchKind } from '@tumen/database/generated/client/enums';
import { builder } from '../builder.ts';
import { type RowType, rowLoader } from '../loading/load-row.ts';
import { LocaleEnum } from '../localized.ts';
import { described } from '../vocabulary.ts';
import type { FoundHit } from './find-hits.ts';
import { MATCH_START, markSubstring, type TextSpan as Span, splitMarked } from './spans.ts';

export const SearchKindEnum = builder.enumType('SearchKind', {
  description: 'What sort of thing was found.',
  values: described<SearchKind>({
    ACTOR: 'An actor.',
    CLAIM: 'A claim; its `slug` is the code.',
    DEBATE: 'A debate.',
    EVENT: 'An event.',
    INDICATOR: 'A time series.',
    LESSON: 'A lesson, its prose included.',
    PERIOD: 'A period.',
    PLACE: 'A place.',
    SOURCE: 'A source.',
    TERM: 'An entry of the glossary.',
  }),
});

const ROW_TYPES: Record<SearchKind, RowType> = {
  ACTOR: 'Actor',
  CLAIM: 'Claim',
  DEBATE: 'Debate',
  EVENT: 'Event',
  INDICATOR: 'Indicator',
  LESSON: 'Lesson',
  PERIOD: 'Period',
  PLACE: 'Place',
  SOURCE: 'Source',
  TERM: 'Term',
};

const TextSpan = builder.objectRef<Span>('TextSpan').implement({
  description: 'A piece of a text: put all of them together for the whole.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The piece, plain text.' }),
    isMatch: t.exposeBoolean('isMatch', { description: 'True when the query was found in it: highlight it.' }),
  }),
});

/** A hit and the text that was looked for. */
export type Hit = FoundHit & { readonly text: string };

export const SearchHit = builder.objectRef<Hit>('SearchHit').implement({
  description: 'Something that was found, once, in the language in which it matches best.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SearchKindEnum, description: 'What sort of thing it is.' }),
    slug: t.exposeString('slug', { description: 'Its public key, for addresses.' }),
    title: t.field({ type: [TextSpan], description: 'What it is called.', resolve: (hit) => toSpans(hit.title, hit.text) }),
    snippet: t.field({
      type: [TextSpan],
      description: 'Its text around the match, with an ellipsis where it is cut. Empty when it has no text beyond the title.',
      resolve: (hit) => toSpans(hit.snippet, hit.text),
    }),
    locale: t.expose('locale', { type: LocaleEnum, description: 'The language of `title` and `snippet`.' }),
    score: t.exposeFloat('score', { description: 'How well it matches, for comparison within one answer.' }),
    node: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description: 'The thing itself. Null when it was removed in between.',
      resolve: async ({ kind, slug }, _args, context, info) => {
        const type = ROW_TYPES[kind];
        const row = await rowLoader(context, info, type)(slug);
        return row && { ...row, __typename: type };
      },
    }),
  }),
});

function toSpans(text: string, query: string): Span[] {
  return text.includes(MATCH_START) ? splitMarked(text) : markSubstring(text, query);
}
