import { ReadingBand } from '@tumen/ui/columns';
import { DataTable } from '@tumen/ui/data-table';
import { Disclosure } from '@tumen/ui/disclosure';
import { ScrollRegion } from '@tumen/ui/scroll-region';
import { useLocale, useTranslations } from 'next-intl';
import { SeriesChart } from '@/features/indicator/series-chart.tsx';
import type { ChartBlock_BlockFragment } from '@/graphql/generated/graphql.ts';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';
import type { BlockProps } from '../block-props.ts';

const chartBlock = graphql(/* GraphQL */ `
  fragment ChartBlock_block on ChartBlock {
    heading(locale: $locale)
    caption(locale: $locale)
    annotations {
      slug
      title(locale: $locale)
      startDate
      dateLabel(locale: $locale)
    }
    indicators {
      slug
      name(locale: $locale)
      unit(locale: $locale)
      points {
        id
        date
        dateLabel(locale: $locale)
        startDate
        value
        isEstimate
        isDerived
        note(locale: $locale)
        citations {
          id
          source {
            slug
            label(locale: $locale)
          }
        }
      }
    }
  }
`);

type Indicator = ChartBlock_BlockFragment['indicators'][number];

/** Series that carry an argument of the lesson, one drawing for each unit, with the events that explain them and the figures. */
export function ChartBlock({ block: ref }: BlockProps<typeof chartBlock>) {
  const t = useTranslations('blocks.chart');
  const { heading, caption, indicators, annotations } = readFragment(chartBlock, ref);
  const drawn = indicators.filter(({ points }) => points.length > 0);
  const units = [...new Set(drawn.map(({ unit }) => unit))];
  return (
    <figure>
      <div className="mx-auto max-w-[66rem]">
        {units.map((unit) => (
          <ScrollRegion key={unit} label={`${heading}: ${unit}`}>
            <SeriesChart
              label={`${heading}: ${unit}`}
              unit={unit}
              series={drawn.filter((one) => one.unit === unit)}
              annotations={annotations}
            />
          </ScrollRegion>
        ))}
      </div>
      <ReadingBand>
        <figcaption className="mt-3 text-note text-ink-soft">
          {caption} {t('gap')}
          {annotations.length > 0 && (
            <ol className="mt-2 list-[lower-alpha] pl-5">
              {annotations.map(({ slug, title, dateLabel }) => (
                <li key={slug}>
                  <Link href={`/events/${slug}`} className="text-link">
                    {title}
                  </Link>
                  , {dateLabel}
                </li>
              ))}
            </ol>
          )}
        </figcaption>
        <div className="mt-3">
          <Disclosure summary={t('table')}>
            {indicators.map((indicator) => (
              <FiguresTable key={indicator.slug} indicator={indicator} />
            ))}
          </Disclosure>
        </div>
      </ReadingBand>
    </figure>
  );
}

function FiguresTable({ indicator }: { indicator: Indicator }) {
  const t = useTranslations();
  const number = new Intl.NumberFormat(useLocale());
  return (
    <div className="mt-3">
      <p className="text-note font-semibold">
        <Link href={`/indicators/${indicator.slug}`} className="quiet-link">
          {indicator.name}
        </Link>
        , {indicator.unit}
      </p>
      <DataTable
        caption={indicator.name}
        rows={indicator.points}
        rowKey={({ id }) => id}
        columns={[
          { key: 'date', header: t('blocks.chart.year'), isRowHeader: true, cell: ({ dateLabel }) => dateLabel },
          {
            key: 'value',
            header: indicator.unit,
            isNumeric: true,
            cell: ({ value, isEstimate, isDerived }) => (
              <>
                {number.format(value)}
                {isEstimate && <span className="block text-xs text-ink-soft">{t('blocks.chart.estimate')}</span>}
                {isDerived && <span className="block text-xs text-ink-soft">{t('blocks.chart.derived')}</span>}
              </>
            ),
          },
          {
            key: 'source',
            header: t('lesson.sources'),
            cell: ({ citations }) =>
              citations.map(({ id, source }) => (
                <Link key={id} href={`/sources/${source.slug}`} className="block text-note quiet-link">
                  {source.label}
                </Link>
              )),
          },
        ]}
      />
    </div>
  );
}
