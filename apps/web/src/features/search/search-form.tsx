import { useLocale, useTranslations } from 'next-intl';
import { InstantSearch } from './instant-search.tsx';
import { MOST_SUGGESTIONS } from './most-suggestions.ts';
import { choiceFields, SEARCH_KINDS, type SearchSelection } from './search-selection.ts';

/** The search box: a plain GET form, with suggestions where scripts run. Before anything is found, kinds are chosen here. */
export function SearchForm({ selection }: { selection: SearchSelection }) {
  const t = useTranslations();
  const locale = useLocale();
  const kinds = Object.fromEntries(SEARCH_KINDS.map((kind) => [kind, t(`enums.searchKind.${kind}`)]));
  return (
    <search className="mt-8 block">
      <form action={`/${locale}/search`} method="get" className="flex max-w-reading flex-wrap gap-2">
        <InstantSearch
          locale={locale}
          defaultValue={selection.text ?? ''}
          words={{
            label: t('search.label'),
            placeholder: t('search.placeholder'),
            submit: t('search.submit'),
            suggestions: t('search.suggestions'),
            found: Array.from({ length: MOST_SUGGESTIONS + 1 }, (_, count) => t('search.suggested', { count })),
            kinds,
          }}
        />
        {selection.text === null ? (
          <KindFields selection={selection} />
        ) : (
          choiceFields(selection).map(([name, value]) => (
            <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
          ))
        )}
      </form>
    </search>
  );
}

function KindFields({ selection }: { selection: SearchSelection }) {
  const t = useTranslations();
  return (
    <fieldset className="mt-3 w-full">
      <legend className="text-note text-ink-soft">{t('search.types')}</legend>
      <div className="mt-1 flex flex-wrap gap-x-5">
        {SEARCH_KINDS.map((kind) => (
          <label key={kind} className="inline-flex min-h-8 items-center gap-2 text-note">
            <input
              type="checkbox"
              name="type"
              value={kind}
              defaultChecked={selection.chosen.type.includes(kind)}
              className="size-4 accent-accent"
            />
            {t(`enums.searchKind.${kind}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
