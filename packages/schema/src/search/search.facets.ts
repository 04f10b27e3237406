import { builder } from '../builder.ts';
import { localizedOrNull } from '../localized.ts';
import type { FacetName, FacetValue } from './count-facets.ts';

const SearchFacetValue = builder.objectRef<FacetValue>('SearchFacetValue').implement({
  description: 'One way to narrow a search, and what it would leave.',
  fields: (t) => ({
    value: t.exposeString('value', {
      description: 'What the argument of the search takes: an enum value, a slug, a year or a language.',
    }),
    count: t.exposeInt('count', { description: 'How many found things have it, under the filters of the other facets.' }),
    title: t.string(localizedOrNull('title', 'What a period or theme is called. Null for the other facets.')),
  }),
});

type Counts = Record<FacetName, FacetValue[]>;

export const SearchFacets = builder.objectRef<Counts>('SearchFacets').implement({
  description: 'Counts over the whole result of a search. The filter of a facet does not narrow its own counts.',
  fields: (t) => {
    const facet = (name: FacetName, description: string) =>
      t.field({ type: [SearchFacetValue], description, resolve: (counts) => counts[name] });
    return {
      kinds: facet('kind', 'By sort of thing, for `types`.'),
      periods: facet('period', 'Events and lessons by period, in order of time, for `periods`.'),
      themes: facet('theme', 'Events by theme, for `themes`.'),
      decades: facet('decade', 'Events by the decade in which they begin, for `decades`.'),
      languages: facet('language', 'Sources by their language, for `languages`.'),
    };
  },
});
