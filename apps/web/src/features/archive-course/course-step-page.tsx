import { COURSE_STEPS } from '@tumen/domain/ask/course';
import { COURSE_IDEAS, type CourseIdea } from '@tumen/domain/ask/course-idea';
import type { Recipe } from '@tumen/domain/ask/recipe';
import { RECIPES_BY_THEME, type RecipeSlug } from '@tumen/domain/ask/recipes';
import { ReadingBand, ReadingPage } from '@tumen/ui/columns';
import { Disclosure } from '@tumen/ui/disclosure';
import { PageHeader } from '@tumen/ui/page-header';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { Link } from '@/i18n/navigation.tsx';
import { COURSE_CODE } from './course-code.tsx';
import { RecipeEntry } from './recipe-entry.tsx';
import { StepExercise } from './step-exercise.tsx';
import { WhenDone } from './when-done.tsx';

const RECIPES = RECIPES_BY_THEME.flatMap<Recipe<RecipeSlug>>(({ recipes }) => recipes);

/** One step: question, idea, task, the query to complete, hint and solution; once it is solved, where it leads. Only the query needs a script. */
export async function CourseStepPage({ idea }: { idea: CourseIdea }) {
  const t = await getTranslations('archiveCourse');
  const { status, faults, query, variables, keys, run, reset, kept, keptOn, open, answer } = (await getMessages()).archiveCourse;
  const position = COURSE_IDEAS.indexOf(idea);
  const previous = COURSE_IDEAS[position - 1];
  const next = COURSE_IDEAS[position + 1];
  const { solution, solutionVariables } = COURSE_STEPS[idea];
  return (
    <ReadingPage>
      <ReadingBand>
        <PageHeader
          eyebrow={t('step', { number: position + 1, total: COURSE_IDEAS.length })}
          title={t(`ideas.${idea}.question`)}
          size="sentence"
        />
        <h2 className="mt-8 text-h3">
          {t('idea')}: {t(`ideas.${idea}.name`)}
        </h2>
        <p className="mt-2">{t.rich(`ideas.${idea}.text`, COURSE_CODE)}</p>
        <h2 className="mt-6 text-h3">{t('task')}</h2>
        <p className="mt-2">{t.rich(`ideas.${idea}.task`, COURSE_CODE)}</p>
        <NextIntlClientProvider
          messages={{ archiveCourse: { status, faults, query, variables, keys, run, reset, kept, keptOn, open, answer } }}
        >
          <StepExercise idea={idea} />
        </NextIntlClientProvider>
        <WhenDone idea={idea}>
          <section aria-labelledby="leads" className="mt-8">
            <h2 id="leads" className="text-h3">
              {t('leads.title')}
            </h2>
            <ul className="mt-2">
              {RECIPES.filter(({ ideas }) => ideas[0] === idea).map((recipe) => (
                <RecipeEntry key={recipe.slug} recipe={recipe} />
              ))}
            </ul>
          </section>
        </WhenDone>
        <noscript>
          <p className="mt-4">{t('noScript')}</p>
        </noscript>
        <div className="mt-8">
          <Disclosure summary={t('hint')}>
            <p>{t.rich(`ideas.${idea}.hint`, COURSE_CODE)}</p>
          </Disclosure>
          <Disclosure summary={t('solution')}>
            <p className="text-note text-ink-soft">{t('solutionNote')}</p>
            <pre className="mt-2 border border-rule bg-card p-4 text-note whitespace-pre-wrap wrap-anywhere">{solution}</pre>
            {solutionVariables !== undefined && (
              <pre className="mt-2 border border-rule bg-card p-4 text-note whitespace-pre-wrap wrap-anywhere">
                {solutionVariables}
              </pre>
            )}
          </Disclosure>
        </div>
        <nav aria-label={t('steps')} className="mt-8 flex flex-wrap justify-between gap-x-6 gap-y-3 border-t border-rule pt-5">
          {previous !== undefined && <StepLink idea={previous}>{t('previous', { name: t(`ideas.${previous}.name`) })}</StepLink>}
          <Link href="/playground/course" className={STEP_LINK}>
            {t('toSteps')}
          </Link>
          {next !== undefined && <StepLink idea={next}>{t('next', { name: t(`ideas.${next}.name`) })}</StepLink>}
          {next === undefined && (
            <Link href="/playground#recipes" className={STEP_LINK}>
              {t('leads.recipes')}
            </Link>
          )}
        </nav>
      </ReadingBand>
    </ReadingPage>
  );
}

const STEP_LINK = 'inline-flex min-h-11 items-center font-medium underline underline-offset-4 hover:text-accent';

function StepLink({ idea, children }: { idea: CourseIdea; children: string }) {
  return (
    <Link href={`/playground/course/${idea}`} className={STEP_LINK}>
      {children}
    </Link>
  );
}
