import { RECIPES_BY_THEME } from '@tumen/domain/ask/recipes';
import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { Link } from '@/i18n/navigation.tsx';
import { RecipeEntry } from './recipe-entry.tsx';
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
              {recipes.map((one) => (
                <RecipeEntry key={one.slug} recipe={one} />
              ))}
            </ul>
          </div>
        ))}
      </section>
    </WidePage>
  );
}
