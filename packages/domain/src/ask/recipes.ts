import type { Recipe } from './recipe.ts';
import { CRISIS_AND_SPLIT } from './recipes/crisis-and-split.ts';
import { DEBT_AND_TRADE } from './recipes/debt-and-trade.ts';
import { FOUNDING_AND_WAR } from './recipes/founding-and-war.ts';
import { NUCLEAR_AND_SANCTIONS } from './recipes/nuclear-and-sanctions.ts';
import { PEOPLE_AND_LABOUR } from './recipes/people-and-labour.ts';
import { SEARCH_AND_COUNT } from './recipes/search-and-count.ts';
import { SOURCES_AND_DOUBT } from './recipes/sources-and-doubt.ts';
import { TREATIES_AND_DIPLOMACY } from './recipes/treaties-and-diplomacy.ts';
import { WAR_AND_ALLIANCE } from './recipes/war-and-alliance.ts';

/** All recipes by theme, the oldest matters first. */
export const RECIPES_BY_THEME = [
  { theme: 'founding', recipes: FOUNDING_AND_WAR },
  { theme: 'split', recipes: CRISIS_AND_SPLIT },
  { theme: 'trade', recipes: DEBT_AND_TRADE },
  { theme: 'diplomacy', recipes: TREATIES_AND_DIPLOMACY },
  { theme: 'nuclear', recipes: NUCLEAR_AND_SANCTIONS },
  { theme: 'people', recipes: PEOPLE_AND_LABOUR },
  { theme: 'present', recipes: WAR_AND_ALLIANCE },
  { theme: 'sources', recipes: SOURCES_AND_DOUBT },
  { theme: 'counting', recipes: SEARCH_AND_COUNT },
] as const satisfies readonly { theme: string; recipes: readonly Recipe[] }[];

export type RecipeSlug = (typeof RECIPES_BY_THEME)[number]['recipes'][number]['slug'];

/** The recipe with this slug. */
export function findRecipe(slug: RecipeSlug): Recipe<RecipeSlug> {
  const recipe = RECIPES_BY_THEME.flatMap<Recipe<RecipeSlug>>(({ recipes }) => recipes).find((one) => one.slug === slug);
  if (recipe === undefined) throw new Error(`There is no recipe "${slug}".`);
  return recipe;
}
