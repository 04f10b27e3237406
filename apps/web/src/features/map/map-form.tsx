'use client';

import { buttonClass } from '@tumen/ui/button';
import { inputClass } from '@tumen/ui/search-box';
import { SelectField } from '@tumen/ui/select-field';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useState } from 'react';
import { FIRST_YEAR, type MapState } from './map-state.ts';
import { YearSlider } from './year-slider.tsx';

type MapFormProps = {
  state: MapState;
  lastYear: number;
  themes: readonly { slug: string; title: string }[];
  choose: (change: Partial<MapState>) => void;
};

/** The window of years and the theme: a slider where a script runs, and else a plain form that asks for the same page. */
export function MapForm({ state, lastYear, themes, choose }: MapFormProps) {
  const t = useTranslations('map');
  const locale = useLocale();
  const [isLive, setIsLive] = useState(false);
  useEffect(() => setIsLive(true), []);
  const follow = (event: FormEvent<HTMLFormElement>) => {
    const theme = new FormData(event.currentTarget).get('theme');
    choose({ theme: typeof theme === 'string' && theme !== '' ? theme : undefined });
  };
  return (
    <form
      action={`/${locale}/map`}
      method="get"
      aria-label={t('filters')}
      onChange={follow}
      className="mt-4 grid items-end gap-x-8 gap-y-4 md:grid-cols-[minmax(0,1fr)_16rem] print:hidden"
    >
      {isLive ? (
        <YearSlider from={state.from} to={state.to} lastYear={lastYear} choose={choose} />
      ) : (
        <div className="flex min-h-20 flex-wrap items-end gap-4">
          {(['from', 'to'] as const).map((name) => (
            <label key={name} className="grid gap-1 text-note text-ink-soft">
              {t(name)}
              <input
                type="number"
                name={name}
                min={FIRST_YEAR}
                max={lastYear}
                defaultValue={state[name]}
                className={`${inputClass} w-28 tabular-nums`}
              />
            </label>
          ))}
          {(['view', 'place', 'route'] as const).map(
            (name) => state[name] && <input key={name} type="hidden" name={name} value={state[name]} />,
          )}
          <button type="submit" className={buttonClass()}>
            {t('show')}
          </button>
        </div>
      )}
      <SelectField
        name="theme"
        label={t('theme')}
        emptyLabel={t('allThemes')}
        options={themes.map(({ slug, title }) => ({ value: slug, label: title }))}
        defaultValue={state.theme}
      />
    </form>
  );
}
