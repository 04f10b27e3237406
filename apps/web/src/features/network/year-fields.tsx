'use client';

import { SelectField } from '@tumen/ui/select-field';
import { useTranslations } from 'next-intl';
import type { Years } from './network-model.ts';
import { FIRST_YEAR } from './network-selection.ts';
import { YearSlider } from './year-slider.tsx';

type YearFieldsProps = { years: Years; lastYear: number; hasScript: boolean; onChange: (years: Years) => void };

/** The chosen years in a form: two lists, and a slider in their place as soon as there is a script. */
export function YearFields({ years, lastYear, hasScript, onChange }: YearFieldsProps) {
  const t = useTranslations('network');
  const fields = [
    { name: 'from', value: years.from > FIRST_YEAR ? String(years.from) : '', emptyLabel: String(FIRST_YEAR) },
    { name: 'to', value: years.to < lastYear ? String(years.to) : '', emptyLabel: String(lastYear) },
  ] as const;
  if (hasScript) {
    return (
      <div>
        {fields.map(({ name, value }) => value && <input key={name} type="hidden" name={name} value={value} />)}
        <YearSlider
          label={t('years')}
          fromLabel={t('from')}
          toLabel={t('to')}
          first={FIRST_YEAR}
          last={lastYear}
          years={years}
          onChange={onChange}
        />
      </div>
    );
  }
  const options = Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, offset) => {
    const year = String(FIRST_YEAR + offset);
    return { value: year, label: year };
  });
  return (
    <div className="grid grid-cols-2 gap-4">
      {fields.map(({ name, value, emptyLabel }) => (
        <SelectField key={name} name={name} label={t(name)} emptyLabel={emptyLabel} options={options} defaultValue={value} />
      ))}
    </div>
  );
}
