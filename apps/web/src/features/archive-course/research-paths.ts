import type { RecipeSlug } from '@tumen/domain/ask/recipes';

/**
 * Twenty recipes that somebody who knows history reaches from the course: the change to the query of the step that stands first among the
 * ideas of the recipe. The sentences stand in the messages, under `archiveCourse.paths.items`.
 */
const RESEARCH_PATHS = [
  'two-states',
  'who-started-the-war',
  'road-to-the-armistice',
  'august-1956',
  'between-two-patrons',
  'debt-in-roubles',
  'collapse-of-trade',
  'two-statistics',
  'three-treaties',
  'treaties-of-a-state',
  'moscow-and-seoul',
  'latest-summits',
  'nuclear-thread',
  'moscow-in-the-council',
  'troops-in-kursk',
  'what-pyongyang-published',
  'for-and-against',
  'uncertain-dates',
  'all-about-rajin',
  'whose-sources-by-period',
] as const satisfies readonly RecipeSlug[];

type ResearchPath = (typeof RESEARCH_PATHS)[number];

/** Whether the messages tell the way to this recipe from the course. */
export function isResearchPath(slug: RecipeSlug): slug is ResearchPath {
  return RESEARCH_PATHS.some((path) => path === slug);
}
