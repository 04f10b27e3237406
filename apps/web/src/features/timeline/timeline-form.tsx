import { buttonClass } from '@tumen/ui/button';
import { Disclosure } from '@tumen/ui/disclosure';
import { SelectField } from '@tumen/ui/select-field';
import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';
import { PERSPECTIVES, type TimelineSelection } from './timeline-filter.ts';
import { FILTER_FORM } from './timeline-toolbar.tsx';

type Named = { slug: string };
type TimelineFormProps = {
  selection: TimelineSelection;
  periods: readonly (Named & { title: string })[];
  themes: readonly (Named & { title: string })[];
  actors: readonly (Named & { name: string })[];
};

/** What to show, as a plain GET form: the choice stands in the address and works without a script. */
export function TimelineForm({ selection, periods, themes, actors }: TimelineFormProps) {
  const t = useTranslations();
  const locale = useLocale();
  const all = t('common.all');
  const isChosen = Object.keys(selection).length > 0;
  const byName = [...actors].sort((a, b) => a.name.localeCompare(b.name, locale));
  const fields = [
    { name: 'period', options: periods.map(({ slug, title }) => ({ value: slug, label: title })) },
    { name: 'theme', options: themes.map(({ slug, title }) => ({ value: slug, label: title })) },
    { name: 'actor', options: byName.map(({ slug, name }) => ({ value: slug, label: name })) },
    { name: 'perspective', options: PERSPECTIVES.map((value) => ({ value, label: t(`enums.perspective.${value}`) })) },
  ] as const;
  return (
    <form
      id={FILTER_FORM}
      action={`/${locale}/timeline`}
      method="get"
      aria-label={t('common.filters')}
      className="mt-6 print:hidden"
    >
      <Disclosure summary={t('timeline.filters')} open={isChosen}>
        <div className="flex flex-wrap items-end gap-4">
          <div className="grid min-w-0 flex-1 basis-96 grid-cols-2 gap-4 lg:grid-cols-4">
            {fields.map(({ name, options }) => (
              <SelectField
                key={name}
                name={name}
                label={t(`timeline.${name}`)}
                emptyLabel={all}
                options={options}
                defaultValue={selection[name]}
              />
            ))}
          </div>
          <button type="submit" className={buttonClass()}>
            {t('common.show')}
          </button>
          {isChosen && (
            <Link href="/timeline" className="text-link flex min-h-11 items-center">
              {t('common.clear')}
            </Link>
          )}
        </div>
      </Disclosure>
    </form>
  );
}
