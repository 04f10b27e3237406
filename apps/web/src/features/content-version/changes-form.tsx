import { buttonClass } from '@tumen/ui/button';
import { inputClass } from '@tumen/ui/search-box';
import { SelectField } from '@tumen/ui/select-field';
import { useLocale, useTranslations } from 'next-intl';
import { type ChangesSelection, RECORD_KINDS } from './changes-selection.ts';

type ChangesFormProps = {
  selection: ChangesSelection;
  /** The numbers of all releases, the newest first. */
  versions: readonly number[];
};

/** Between which versions, and of which records: a plain GET form, so that its answer has an address. */
export function ChangesForm({ selection: { since, until, kind, record }, versions }: ChangesFormProps) {
  const t = useTranslations();
  const locale = useLocale();
  const later = versions.slice(0, -1).map((version) => ({ value: String(version), label: t('versions.version', { version }) }));
  return (
    <form
      action={`/${locale}/versions/changes`}
      method="get"
      aria-label={t('common.filters')}
      className="mt-8 flex flex-wrap items-end gap-4 print:hidden"
    >
      <SelectField
        name="since"
        label={t('versions.since')}
        emptyLabel={t('versions.version', { version: versions.at(-1) ?? 0 })}
        options={later}
        defaultValue={String(since)}
      />
      <SelectField
        name="until"
        label={t('versions.until')}
        emptyLabel={t('versions.present')}
        options={later}
        defaultValue={until === undefined ? '' : String(until)}
      />
      <SelectField
        name="kind"
        label={t('versions.kind')}
        emptyLabel={t('common.all')}
        options={RECORD_KINDS.map((value) => ({ value, label: t(`enums.recordKind.${value}`) }))}
        defaultValue={kind}
      />
      <label className="grid min-w-0 gap-1 text-note text-ink-soft">
        {t('versions.record')}
        <input name="record" defaultValue={record} placeholder="1961-treaty" className={`${inputClass} w-full min-w-0`} />
      </label>
      <button type="submit" className={buttonClass()}>
        {t('common.show')}
      </button>
    </form>
  );
}
