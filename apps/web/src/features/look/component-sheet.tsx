import { Button, buttonClass } from '@tumen/ui/button';
import { Callout } from '@tumen/ui/callout';
import { ChoiceField } from '@tumen/ui/choice-field';
import { ReadingBand } from '@tumen/ui/columns';
import { DataTable } from '@tumen/ui/data-table';
import { DefinitionList } from '@tumen/ui/definition-list';
import { Disclosure } from '@tumen/ui/disclosure';
import { EmptyState } from '@tumen/ui/empty-state';
import { Eyebrow } from '@tumen/ui/eyebrow';
import { keepTogether } from '@tumen/ui/keep-together';
import { Note } from '@tumen/ui/note';
import { PasswordField } from '@tumen/ui/password-field';
import { ScrollRegion } from '@tumen/ui/scroll-region';
import { SearchBox } from '@tumen/ui/search-box';
import { SectionHeading } from '@tumen/ui/section-heading';
import { SelectField } from '@tumen/ui/select-field';
import { SortMark } from '@tumen/ui/sort-mark';
import { Tag } from '@tumen/ui/tag';
import { TextField } from '@tumen/ui/text-field';
import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';
import { Specimen } from './specimen.tsx';

/** The focus ring of base.css, for a specimen that has no focus. */
const FOCUSED = 'outline-3 outline-offset-2 outline-accent';

/** Every component of packages/ui with its states. component-sheet.test.ts fails when one is missing. */
export function ComponentSheet() {
  const t = useTranslations('look.components');
  const ui = useTranslations();
  const locale = useLocale();
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
      <Specimen name="Button">
        <div className="flex flex-wrap gap-4">
          <Button>{t('primary')}</Button>
          <Button variant="secondary">{t('secondary')}</Button>
          <span className={`${buttonClass()} ${FOCUSED}`}>{t('focused')}</span>
          <Button disabled>{t('disabled')}</Button>
        </div>
      </Specimen>
      <Specimen name="text-link · quiet-link">
        <p className="flex flex-wrap gap-x-6 gap-y-3">
          <Link href="/course" className="text-link">
            {t('inText')}
          </Link>
          <Link href="/course" className="quiet-link">
            {t('alone')}
          </Link>
          <Link href="/course" className={`text-link ${FOCUSED}`}>
            {t('focused')}
          </Link>
        </p>
      </Specimen>
      <Specimen name="SearchBox">
        <SearchBox
          id="look-search"
          action={`/${locale}/search`}
          label={ui('search.label')}
          submitLabel={ui('search.submit')}
          defaultValue=""
        />
      </Specimen>
      <Specimen name="SelectField">
        <SelectField
          name="look"
          label={ui('nav.language')}
          emptyLabel={ui('common.all')}
          options={[
            { value: 'en', label: 'English' },
            { value: 'ko', label: '한국어' },
            { value: 'ru', label: 'Русский' },
          ]}
        />
      </Specimen>
      <Specimen name="TextField · ChoiceField · PasswordField">
        <div className="grid max-w-80 gap-4">
          <ChoiceField
            label={ui('nav.language')}
            name="look-choice"
            options={[
              { value: 'en', label: 'English' },
              { value: 'ko', label: '한국어' },
              { value: 'ru', label: 'Русский' },
            ]}
          />
          <TextField label={ui('teacher.field.name')} />
          <TextField
            label={ui('teacher.field.email')}
            type="email"
            defaultValue="name@"
            autoComplete="off"
            error={ui('teacher.fault.noEmail')}
          />
          <PasswordField
            label={ui('teacher.field.password')}
            hint={ui('teacher.field.passwordHint', { length: 10 })}
            autoComplete="new-password"
            showLabel={ui('teacher.field.show')}
            hideLabel={ui('teacher.field.hide')}
          />
        </div>
      </Specimen>
      <Specimen name="Tag">
        <p className="flex flex-wrap gap-2">
          <Tag>{ui('common.secondary')}</Tag>
          <Tag tone="accent">{ui('common.disputed')}</Tag>
          <Tag tone="data">{ui('common.primary')}</Tag>
          <Tag tone="good">{t('good')}</Tag>
        </p>
      </Specimen>
      <Specimen name="Eyebrow · SectionHeading">
        <Eyebrow>{t('eyebrow')}</Eyebrow>
        <Eyebrow tone="quiet">{t('eyebrow')}</Eyebrow>
        <Eyebrow tone="data">{t('eyebrow')}</Eyebrow>
        <div className="mt-3">
          <SectionHeading>{t('heading')}</SectionHeading>
        </div>
      </Specimen>
      <Specimen name="keepTogether">
        <p className="max-w-56">{keepTogether(t('together'))}</p>
      </Specimen>
      <Specimen name="Note">
        <div className="max-w-[15.5rem]">
          <Note>{t('note')}</Note>
          <Note tone="accent">
            <span className="font-semibold">{t('disputed')}</span> {t('noteDisputed')}
          </Note>
        </div>
      </Specimen>
      <Specimen name="Disclosure">
        <Disclosure summary={t('closed')}>
          <p>{t('inside')}</p>
        </Disclosure>
        <Disclosure summary={t('opened')} open>
          <p>{t('inside')}</p>
        </Disclosure>
      </Specimen>
      <Specimen name="Callout">
        <Callout label={ui('common.disputed')}>
          <p className="font-serif">{t('callout')}</p>
        </Callout>
      </Specimen>
      <Specimen name="DefinitionList">
        <DefinitionList
          items={[
            { term: t('madeBy'), description: 'Rodong Sinmun' },
            { term: t('date'), description: '1990-10-05' },
          ]}
        />
        <div className="mt-6">
          <DefinitionList
            isStacked
            items={[
              { term: t('madeBy'), description: 'Rodong Sinmun' },
              { term: t('date'), description: '1990-10-05' },
            ]}
          />
        </div>
      </Specimen>
      <Specimen name="DataTable · ScrollRegion">
        <DataTable
          caption={t('table')}
          rows={[
            { year: '1990', share: '100' },
            { year: '1991', share: '15.4' },
          ]}
          rowKey={({ year }) => year}
          columns={[
            { key: 'year', header: t('year'), cell: ({ year }) => year, isRowHeader: true },
            { key: 'share', header: '%', cell: ({ share }) => share, isNumeric: true },
          ]}
        />
        <div className="mt-6">
          <ScrollRegion label={t('wide')}>
            <p className="w-[60rem] border border-rule p-3 text-note text-ink-soft">{t('wide')}</p>
          </ScrollRegion>
        </div>
      </Specimen>
      <Specimen name="SortMark">
        <span className="flex gap-4">
          <SortMark direction={null} />
          <SortMark direction="ascending" />
          <SortMark direction="descending" />
        </span>
      </Specimen>
      <Specimen name="EmptyState">
        <EmptyState title={ui('common.nothing')}>
          <Link href="/look" className="text-link">
            {ui('common.clear')}
          </Link>
        </EmptyState>
      </Specimen>
      <div className="lg:col-span-2">
        <Specimen name="ReadingBand">
          <ReadingBand
            start={<p className="text-note text-ink-soft">{t('bandStart')}</p>}
            notes={
              <Note>
                <span className="font-semibold text-ink">1</span> {t('bandNote')}
              </Note>
            }
          >
            <p className="font-serif text-reading">{t('bandText')}</p>
          </ReadingBand>
        </Specimen>
      </div>
      <div className="lg:col-span-2">
        <Specimen name="PageHeader">
          <p className="text-note text-ink-soft">{t('header')}</p>
        </Specimen>
      </div>
    </div>
  );
}
