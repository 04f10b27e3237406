import { buttonClass } from '@tumen/ui/button';
import { SelectField } from '@tumen/ui/select-field';
import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';

type Named = { readonly slug: string; readonly name: string };
type CompareFormProps = { slug: string; others: readonly Named[]; chosen: string | undefined };

/** A second series of the same unit for the chart, as a plain GET form: the choice stands in the address and works without a script. */
export function CompareForm({ slug, others, chosen }: CompareFormProps) {
  const t = useTranslations();
  const locale = useLocale();
  if (others.length === 0) return null;
  return (
    <form
      action={`/${locale}/indicators/${slug}`}
      method="get"
      className="mt-6 flex flex-wrap items-end gap-4 border-t border-rule pt-5 print:hidden"
    >
      <div className="min-w-0 grow basis-64 md:max-w-md">
        <SelectField
          name="with"
          label={t('indicator.compare')}
          emptyLabel={t('indicator.compareNone')}
          options={others.map(({ slug: value, name }) => ({ value, label: name }))}
          defaultValue={chosen}
        />
      </div>
      <button type="submit" className={buttonClass('secondary')}>
        {t('common.show')}
      </button>
      {chosen && (
        <Link href={`/indicators/${chosen}`} className="inline-flex min-h-11 items-center text-note text-link">
          {t('indicator.compareOpen')}
        </Link>
      )}
    </form>
  );
}
