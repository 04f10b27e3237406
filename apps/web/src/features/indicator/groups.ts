/** The series by what they measure, in the order of the list of figures; within a group the first is the one to begin with. */
const SERIES = {
  trade: [
    'russia-dprk-trade-russian-statistics',
    'dprk-russia-trade-kotra',
    'ussr-dprk-trade-roubles',
    'ussr-exports-to-dprk-roubles',
    'ussr-imports-from-dprk-roubles',
    'dprk-russia-trade-index-1990-1992',
    'dprk-china-trade',
    'dprk-total-trade',
    'russia-share-of-dprk-trade',
    'china-share-of-dprk-trade',
    'rajin-khasan-coal',
    'rajin-khasan-pilot-shipments',
    'khasan-tumangang-rail-freight',
  ],
  energy: [
    'soviet-crude-oil-deliveries',
    'dprk-crude-oil-imports-by-supplier',
    'dprk-crude-oil-imports-total',
    'russian-refined-petroleum-reported',
    'russian-petroleum-2024-estimates',
  ],
  debt: [
    'dprk-debt-to-russia',
    'dprk-debt-to-ussr-roubles',
    'dprk-external-debt',
    'aid-to-dprk-by-donor-1946-1984',
    'output-from-soviet-built-plants',
  ],
  people: ['leader-meetings', 'six-party-talks-sessions', 'dprk-workers-in-russia'],
  war: ['dprk-troops-in-russia', 'dprk-losses-in-kursk', 'dprk-dead-in-kursk', 'dprk-munitions-containers-to-russia'],
  votes: [
    'unsc-votes-on-dprk',
    'unsc-dprk-human-rights-agenda-votes',
    'unga-korean-question-votes',
    'unga-dprk-human-rights-votes',
    'unga-ukraine-votes-dprk',
    'unga-crimea-rights-votes-dprk',
  ],
  nuclear: ['dprk-nuclear-tests', 'dprk-nuclear-test-yields'],
} as const;

type Group = keyof typeof SERIES | 'other';

/** Sorts series into their groups; a series that no group names stands under "other", last. Groups without a series are left out. */
export function groupSeries<Series extends { slug: string }>(all: readonly Series[]): { group: Group; series: Series[] }[] {
  const bySlug = new Map(all.map((one) => [one.slug, one]));
  const groups: { group: Group; series: Series[] }[] = [];
  for (const [group, slugs] of Object.entries(SERIES)) {
    const series = slugs.flatMap((slug) => bySlug.get(slug) ?? []);
    if (series.length > 0) groups.push({ group: group as Group, series });
  }
  const named = new Set<string>(Object.values(SERIES).flat());
  const rest = all.filter(({ slug }) => !named.has(slug));
  return rest.length > 0 ? [...groups, { group: 'other', series: rest }] : groups;
}
