import type { CourseIdea } from '@tumen/domain/ask/course-idea';
import { RECIPES_BY_THEME } from '@tumen/domain/ask/recipes';
import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { writeShareHash } from '@/features/playground/share-link.ts';
import { Link } from '@/i18n/navigation.tsx';
import { COURSE_CODE } from './course-code.tsx';
import { isResearchPath } from './research-paths.ts';
import { StepList } from './step-list.tsx';

/** The course as a whole: its steps, and which of them each recipe needs. */
export async function CoursePage() {
  const t = await getTranslations('archiveCourse');
  const recipe = await getTranslations('recipes');
  const { steps, progress, done, ideas } = (await getMessages()).archiveCourse;
  return (
    <WidePage>
      <PageHeader title={t('title')} lead={t('lead')} meta={<Link href="/playground">{t('toPlayground')}</Link>} />
      <div className="mt-10">
        <NextIntlClientProvider messages={{ archiveCourse: { steps, progress, done, ideas } }}>
          <StepList />
        </NextIntlClientProvider>
      </div>
      <section aria-labelledby="needs" className="mt-14">
        <h2 id="needs" className="text-h2">
          {t('needs.title')}
        </h2>
        <p className="mt-2 max-w-reading text-ink-soft">{t('needs.lead')}</p>
        {RECIPES_BY_THEME.map(({ theme, recipes }) => (
          <div key={theme} className="mt-8">
            <h3 className="text-h3">{recipe(`themes.${theme}`)}</h3>
            <ul className="mt-2 grid md:grid-cols-2 md:gap-x-10">
              {recipes.map(({ slug, query, ideas: needed, ...rest }) => (
                <li key={slug} className="border-t border-rule py-3">
                  <Link
                    href={`/playground${writeShareHash({ query, variables: 'variables' in rest ? rest.variables : '' })}`}
                    className="font-medium underline underline-offset-4"
                  >
                    {recipe(`items.${slug}.title`)}
                  </Link>
                  <p className="mt-1 text-note text-ink-soft">
                    {t('needs.steps')} <NeededSteps ideas={needed} />
                  </p>
                  {isResearchPath(slug) && (
                    <p className="mt-1 text-note">
                      {t.rich('paths.from', {
                        name: t(`ideas.${needed[0]}.name`),
                        link: (name) => <Link href={`/playground/course/${needed[0]}`}>{name}</Link>,
                      })}{' '}
                      {t.rich(`paths.items.${slug}`, COURSE_CODE)}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    </WidePage>
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
