import { SearchBox } from '@tumen/ui/search-box';
import { useLocale, useTranslations } from 'next-intl';
import type { SearchKind } from '@/graphql/generated/graphql.ts';
import { SEARCH_KINDS } from './search-selection.ts';

/** The search box with a choice of kinds: a plain GET form. */
export function SearchForm({ text, kinds }: { text: string | null; kinds: readonly SearchKind[] }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <div className="mt-8">
      <SearchBox
        action={`/${locale}/search`}
        label={t('search.label')}
        submitLabel={t('search.submit')}
        placeholder={t('search.placeholder')}
        defaultValue={text ?? ''}
      >
        <fieldset className="mt-3 w-full">
          <legend className="text-note text-ink-soft">{t('search.types')}</legend>
          <div className="mt-1 flex flex-wrap gap-x-5">
            {SEARCH_KINDS.map((kind) => (
              <label key={kind} className="inline-flex min-h-8 items-center gap-2 text-note">
                <input
                  type="checkbox"
                  name="type"
                  value={kind}
                  defaultChecked={kinds.includes(kind)}
                  className="size-4 accent-accent"
                />
                {t(`enums.searchKind.${kind}`)}
              </label>
            ))}
          </div>
        </fieldset>
      </SearchBox>
    </div>
  );
}
