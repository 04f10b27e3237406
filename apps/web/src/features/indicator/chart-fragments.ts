import { graphql } from '@/graphql/generated/gql.ts';

/** What a chart and the summary below it need of a series. */
export const ChartSeriesFragment = graphql(`
  fragment ChartSeries_indicator on Indicator {
    slug
    name(locale: $locale)
    unit(locale: $locale)
    points {
      id
      date
      startDate
      dateLabel(locale: $locale)
      value
      isEstimate
      isDerived
      note(locale: $locale)
    }
  }
`);

/** What a chart and the list below it need of an event that explains the curve. */
export const ChartEventFragment = graphql(`
  fragment ChartEvent_event on Event {
    slug
    title(locale: $locale)
    translated(locale: $locale)
    dateLabel(locale: $locale)
    startDate
    endDate
  }
`);
