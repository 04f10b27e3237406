import { Disclosure } from '@tumen/ui/disclosure';
import { useLocale, useTranslations } from 'next-intl';
import type { SearchPageQuery } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { type FacetParam, readKinds, type SearchSelection, searchHref, toggleValue } from './search-selection.ts';

type Facets = SearchPageQuery['search']['facets'];
type FacetValue = { value: string; count: number; title?: string | null };
type Choice = { value: string; count: number; label: string };

/** Ways to narrow the result, each a link to the narrowed one. */
export function SearchFacets({ selection, facets }: { selection: SearchSelection; facets: Facets }) {
  const t = useTranslations();
  const locale = useLocale();
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
  const choicesOf = (facet: FacetParam, values: readonly FacetValue[], labelOf: (value: FacetValue) => string): Choice[] =>
    [...values, ...listEmptied(selection, facet, values)].map((value) => ({ ...value, label: labelOf(value) }));
  const nameOf = ({ title, value }: FacetValue) => title ?? value;
  const groups: { facet: Exclude<FacetParam, 'type'>; choices: Choice[] }[] = [
    { facet: 'period', choices: choicesOf('period', facets.periods, nameOf) },
    { facet: 'theme', choices: choicesOf('theme', facets.themes, nameOf) },
    { facet: 'decade', choices: choicesOf('decade', facets.decades, ({ value }) => t('search.decade', { year: value })) },
    { facet: 'language', choices: choicesOf('language', facets.languages, ({ value }) => languageNames.of(value) ?? value) },
  ];
  const kinds = choicesOf('type', facets.kinds, ({ value }) =>
    readKinds(value)
      .map((kind) => t(`enums.searchKind.${kind}`))
      .join(),
  );
  const shown = groups.filter(({ facet, choices }) => choices.length > 1 || selection.chosen[facet].length > 0);
  return (
    <nav aria-label={t('search.narrow')}>
      <Choices facet="type" choices={kinds} selection={selection} />
      {shown.length > 0 && (
        <div className="mt-4">
          <Disclosure summary={t('search.narrow')} open={shown.some(({ facet }) => selection.chosen[facet].length > 0)}>
            <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
              {shown.map(({ facet, choices }) => (
                <section key={facet}>
                  <h2 className="mb-1 text-note text-ink-soft">{t(`search.facets.${facet}`)}</h2>
                  <Choices facet={facet} choices={choices} selection={selection} />
                </section>
              ))}
            </div>
          </Disclosure>
        </div>
      )}
    </nav>
  );
}

/** What is chosen and finds nothing: it is shown all the same, since it can be let go of only there. */
function listEmptied({ chosen }: SearchSelection, facet: FacetParam, values: readonly FacetValue[]): FacetValue[] {
  const missing = chosen[facet].filter((each) => !values.some(({ value }) => value === each));
  return missing.map((value) => ({ value, count: 0 }));
}

type ChoicesProps = { facet: FacetParam; choices: readonly Choice[]; selection: SearchSelection };

function Choices({ facet, choices, selection }: ChoicesProps) {
  return (
    <ul className="flex flex-wrap gap-2">
      {choices.map(({ value, count, label }) => {
        const isChosen = selection.chosen[facet].includes(value);
        return (
          <li key={value}>
            <Link
              href={searchHref(toggleValue(selection, facet, value))}
              aria-current={isChosen ? 'true' : undefined}
              className="inline-flex min-h-8 items-center gap-1.5 border border-rule-strong px-2.5 py-1 text-note hover:border-accent hover:text-accent aria-[current]:border-accent aria-[current]:text-accent"
            >
              {label} <span className="text-ink-soft tabular-nums">{count}</span>
              {isChosen && <span aria-hidden="true">×</span>}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
