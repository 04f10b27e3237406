import type { CourseIdea } from '@tumen/domain/ask/course-idea';
import type { Recipe } from '@tumen/domain/ask/recipe';
import type { RecipeSlug } from '@tumen/domain/ask/recipes';
import { getTranslations } from 'next-intl/server';
import { writeShareHash } from '@/features/playground/share-link.ts';
import { Link } from '@/i18n/navigation.tsx';
import { COURSE_CODE } from './course-code.tsx';
import { isResearchPath } from './research-paths.ts';

/** A recipe in a list: its link to the playground, the steps that it needs and, for some, the way there from the first of them. */
export async function RecipeEntry({ recipe }: { recipe: Recipe<RecipeSlug> }) {
  const t = await getTranslations('archiveCourse');
  const title = await getTranslations('recipes.items');
  const { slug, query, variables = '', ideas } = recipe;
  return (
    <li className="border-t border-rule py-3">
      <Link href={`/playground${writeShareHash({ query, variables })}`} className="font-medium underline underline-offset-4">
        {title(`${slug}.title`)}
      </Link>
      <p className="mt-1 text-note text-ink-soft">
        {t('needs.steps')} <NeededSteps ideas={ideas} />
      </p>
      {isResearchPath(slug) && (
        <p className="mt-1 text-note">
          {t.rich('paths.from', {
            name: t(`ideas.${ideas[0]}.name`),
            link: (name) => <Link href={`/playground/course/${ideas[0]}`}>{name}</Link>,
          })}{' '}
          {t.rich(`paths.items.${slug}`, COURSE_CODE)}
        </p>
      )}
    </li>
  );
}

async function NeededSteps({ ideas }: { ideas: readonly CourseIdea[] }) {
  const t = await getTranslations('archiveCourse');
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      {ideas.map((idea) => (
        <Link key={idea} href={`/playground/course/${idea}`} className="underline underline-offset-4">
          {t(`ideas.${idea}.name`)}
        </Link>
      ))}
    </span>
  );
}
