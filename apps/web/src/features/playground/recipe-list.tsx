'use client';

import type { Recipe } from '@tumen/domain/ask/recipe';
import { RECIPES_BY_THEME, type RecipeSlug } from '@tumen/domain/ask/recipes';
import { inputClass } from '@tumen/ui/search-box';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Link } from '@/i18n/navigation.tsx';

type RecipeListProps = {
  /** The slug of the one in the editor; undefined where it holds another question. */
  chosen: RecipeSlug | undefined;
  onChoose: (slug: RecipeSlug) => void;
};

/** The recipes by theme in a frame that scrolls: they never push the editor off the screen of a phone. */
export function RecipeList({ chosen, onChoose }: RecipeListProps) {
  const t = useTranslations('recipes');
  const [theme, setTheme] = useState('');
  const shown = RECIPES_BY_THEME.filter((group) => theme === '' || group.theme === theme);

  return (
    <section aria-labelledby="recipes" className="min-w-0">
      <h2 id="recipes" className="text-h3">
        {t('title')}
      </h2>
      <p className="mt-1 text-note text-ink-soft">{t('lead')}</p>
      <label className="mt-3 grid gap-1 text-note text-ink-soft">
        {t('theme')}
        <select value={theme} onChange={(event) => setTheme(event.target.value)} className={`${inputClass} w-full min-w-0`}>
          <option value="">{t('all')}</option>
          {RECIPES_BY_THEME.map((group) => (
            <option key={group.theme} value={group.theme}>
              {t(`themes.${group.theme}`)}
            </option>
          ))}
        </select>
      </label>
      <div className="mt-3 max-h-80 overflow-y-auto border-y border-rule pr-3 xl:max-h-[38rem]">
        {shown.map((group) => (
          <div key={group.theme}>
            <h3 className="eyebrow sticky top-0 bg-paper py-2">{t(`themes.${group.theme}`)}</h3>
            <ul className="grid md:grid-cols-2 md:gap-x-8 xl:grid-cols-1">
              {group.recipes.map((recipe) => (
                <li key={recipe.slug} className="border-t border-rule">
                  <button
                    type="button"
                    aria-pressed={chosen === recipe.slug}
                    onClick={() => onChoose(recipe.slug)}
                    className="group block w-full cursor-pointer px-1 py-3 text-left -outline-offset-2"
                  >
                    <span className="block font-medium group-hover:text-accent group-aria-pressed:underline">
                      {t(`items.${recipe.slug}.title`)}
                    </span>
                    <span className="block text-note text-ink-soft">{t(`items.${recipe.slug}.text`)}</span>
                  </button>
                  {chosen === recipe.slug && <TaughtIn ideas={recipe.ideas} />}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

/** The steps of the course that teach what a recipe uses. */
function TaughtIn({ ideas }: Pick<Recipe, 'ideas'>) {
  const t = useTranslations('archiveCourse');
  return (
    <p className="flex flex-wrap gap-x-3 px-1 pb-2 text-note text-ink-soft">
      {t('needs.steps')}
      {ideas.map((idea) => (
        <Link key={idea} href={`/playground/course/${idea}`} className="inline-flex min-h-6 items-center text-link">
          {t(`ideas.${idea}.name`)}
        </Link>
      ))}
    </p>
  );
}
