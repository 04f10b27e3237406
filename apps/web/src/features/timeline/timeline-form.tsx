import { buttonClass } from '@tumen/ui/button';
import { SelectField } from '@tumen/ui/select-field';
import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';
import { PERSPECTIVES, type TimelineSelection } from './timeline-filter.ts';

const FIRST_YEAR = 1945;

type Named = { slug: string };
type TimelineFormProps = {
  selection: TimelineSelection;
  periods: readonly (Named & { title: string })[];
  themes: readonly (Named & { title: string })[];
  actors: readonly (Named & { name: string })[];
  lastYear: number;
};

/** What to show, as a plain GET form: the choice stands in the address and works without a script. */
export function TimelineForm({ selection, periods, themes, actors, lastYear }: TimelineFormProps) {
  const t = useTranslations();
  const locale = useLocale();
  const years = Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, offset) => String(FIRST_YEAR + offset));
  const all = t('common.all');
  const byName = [...actors].sort((a, b) => a.name.localeCompare(b.name, locale));
  const fields = [
    { name: 'period', options: periods.map(({ slug, title }) => ({ value: slug, label: title })) },
    { name: 'theme', options: themes.map(({ slug, title }) => ({ value: slug, label: title })) },
    { name: 'actor', options: byName.map(({ slug, name }) => ({ value: slug, label: name })) },
    { name: 'perspective', options: PERSPECTIVES.map((value) => ({ value, label: t(`enums.perspective.${value}`) })) },
    { name: 'year', options: years.map((value) => ({ value, label: value })) },
  ] as const;
  return (
    <form action={`/${locale}/timeline`} method="get" aria-label={t('common.filters')} className="mt-8 print:hidden">
      <div className="grid grid-cols-1 gap-4 phone:grid-cols-2 md:grid-cols-3 lg:grid-cols-5">
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
      <div className="mt-4 flex flex-wrap items-center gap-5">
        <button type="submit" className={buttonClass()}>
          {t('common.show')}
        </button>
        {Object.keys(selection).length > 0 && (
          <Link href="/timeline" className="text-link">
            {t('common.clear')}
          </Link>
        )}
      </div>
    </form>
  );
}
