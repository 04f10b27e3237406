import { graphql } from '@/graphql/generated/gql.ts';
import { listAll } from '@/graphql/list-all.ts';
import { query } from '@/graphql/server.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import type { SiteLocale } from '@/i18n/routing.ts';
import { findNearestByDayOfYear } from './on-this-day.ts';

const HomeEventsDocument = graphql(`
  query HomeEvents($first: Int!, $after: String) {
    events(first: $first, after: $after) {
      edges { node { slug startDate datePrecision kind } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const HomePageDocument = graphql(`
  query HomePage($slug: String!, $locale: Locale!) {
    periods { ...EventStrip_period ...PeriodList_period }
    event(slug: $slug) { ...OnThisDay_event }
  }
`);

/** Loads the front page: the events of each year, the periods, and the event nearest to the day of `now`. */
export async function loadHome(locale: SiteLocale, now: Date) {
  const events = (await listAll(HomeEventsDocument, {}, ({ events }) => events)) ?? [];
  const nearest = findNearestByDayOfYear(
    events.filter((event) => event.datePrecision === 'DAY'),
    now,
  );
  const data = await query(HomePageDocument, { slug: nearest?.event.slug ?? '', locale: toGraphQLLocale(locale) });
  return { events, periods: data?.periods ?? [], event: data?.event ?? null, isToday: nearest?.distanceDays === 0 };
}
