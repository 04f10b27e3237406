import { builder } from '../builder.ts';
import { LocaleEnum } from '../localized.ts';
import { readQuery } from './read-query.ts';
import { SearchResultConnection, searchConnection } from './search.connection.ts';
import { SearchKindEnum } from './search.type.ts';

builder.queryField('search', (t) =>
  t.field({
    type: SearchResultConnection,
    description:
      'Searches everything in three languages, best match first. Finds word forms in English and Russian, parts of words in all ' +
      'languages, names in any spelling and script (Kim Il-sung, 김일성, Ким Ир Сен) and with typing errors.',
    args: {
      query: t.arg.string({
        required: true,
        description:
          '1 to 200 characters. `"exact words"`, `or` and `-without` work as in a search engine. A time in it, as `spring 1950`, ' +
          '`1961-1968`, `since 2022`, `июнь 1950` or `1950년대`, narrows the events; spring is March to May.',
      }),
      types: t.arg({ type: [SearchKindEnum], description: 'Only these sorts of things; null or empty: all.' }),
      periods: t.arg.stringList({ description: 'Only events and lessons of these periods, by slug; others find nothing.' }),
      themes: t.arg.stringList({ description: 'Only events of at least one of these themes, by slug; others find nothing.' }),
      decades: t.arg.intList({ description: 'Only events that begin in one of these decades, each by its first year: 1950.' }),
      languages: t.arg.stringList({ description: 'Only sources in one of these languages: "ru".' }),
      readDates: t.arg.boolean({ defaultValue: true, description: 'False: a time in the query is taken for mere words.' }),
      locale: t.arg({ type: LocaleEnum, defaultValue: 'en', description: 'Hits in this language stand a little higher.' }),
      first: t.arg.int({ description: 'Rows from the start or after `after`: 0 to 100, 20 when absent.' }),
      after: t.arg.string({ description: 'Only rows after this cursor of the same search.' }),
    },
    resolve: (_root, { query, locale, readDates, first, after, ...filter }, context) =>
      searchConnection(
        context,
        readQuery({
          query,
          locale: locale ?? 'en',
          readDates: readDates ?? true,
          filter: {
            kinds: filter.types ?? [],
            periods: filter.periods ?? [],
            themes: filter.themes ?? [],
            decades: filter.decades ?? [],
            languages: filter.languages ?? [],
          },
        }),
        { first, after },
      ),
  }),
);
