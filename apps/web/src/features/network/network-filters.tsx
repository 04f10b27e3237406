import { ACTOR_TIE_KINDS } from '@tumen/domain/actor-ties';
import { SelectField } from '@tumen/ui/select-field';
import { useLocale, useTranslations } from 'next-intl';
import { type NetworkSelection, shownKinds } from './network-selection.ts';
import { TieSample } from './tie-legend.tsx';

type NetworkFiltersProps = {
  selection: NetworkSelection;
  themes: readonly { slug: string; title: string }[];
  actors: readonly { slug: string; name: string }[];
};

/** Whose network is shown, and of what: the fields of the form that need no script. */
export function NetworkFilters({ selection, themes, actors }: NetworkFiltersProps) {
  const t = useTranslations();
  const locale = useLocale();
  const byName = [...actors].sort((a, b) => a.name.localeCompare(b.name, locale));
  const shown = shownKinds(selection);
  return (
    <>
      <div className="grid grid-cols-2 gap-4">
        <SelectField
          name="ego"
          label={t('network.ego')}
          emptyLabel={t('common.all')}
          options={byName.map(({ slug, name }) => ({ value: slug, label: name }))}
          defaultValue={selection.ego}
        />
        <SelectField
          name="theme"
          label={t('network.theme')}
          emptyLabel={t('common.all')}
          options={themes.map(({ slug, title }) => ({ value: slug, label: title }))}
          defaultValue={selection.theme}
        />
      </div>
      <fieldset className="lg:col-span-2">
        <legend className="text-note text-ink-soft">{t('network.kinds')}</legend>
        <div className="mt-1 flex flex-wrap gap-x-6">
          {ACTOR_TIE_KINDS.map((kind) => (
            <label key={kind} className="inline-flex min-h-9 items-center gap-2 text-note">
              <input
                type="checkbox"
                name="kind"
                value={kind}
                defaultChecked={shown.includes(kind)}
                className="size-4 accent-ink"
              />
              <TieSample kind={kind} />
              {t(`network.kind.${kind}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
