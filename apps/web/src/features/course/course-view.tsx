import { WidePage } from '@tumen/ui/columns';
import { EmptyState } from '@tumen/ui/empty-state';
import { PageHeader } from '@tumen/ui/page-header';
import { useLocale, useTranslations } from 'next-intl';
import { JsonLd } from '@/features/linked-data/json-ld.tsx';
import { Section } from '@/features/text/section.tsx';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { AssessmentPlan } from './assessment-plan.tsx';
import { ClaimWeeks } from './claim-weeks.tsx';
import { courseJsonLd } from './course-json-ld.ts';
import { ExamBlueprint } from './exam-blueprint.tsx';
import { SkillList } from './skill-list.tsx';
import { WeekEntry } from './week-entry.tsx';

const courseViewCourse = graphql(/* GraphQL */ `
  fragment CourseView_course on Course {
    goals(locale: $locale)
    weeks {
      number
      part
      ...WeekEntry_week
    }
    policies {
      slug
      name(locale: $locale)
      text(locale: $locale)
    }
    exams {
      slug
      title(locale: $locale)
      ...ExamBlueprint_exam
    }
    ...SkillList_course
    ...AssessmentPlan_course
    ...CourseJsonLd_course
  }
`);

const PARTS = ['METHOD', 'PERIODS', 'THREADS'] as const;
const SECTIONS = ['goals', 'weeks', 'skills', 'marks', 'exams', 'claims', 'policies'] as const;

type CourseViewProps = {
  course: FragmentType<typeof courseViewCourse> | null;
  claims: Parameters<typeof ClaimWeeks>[0]['claims'];
};

/** The syllabus: goals, weeks by part, skills, marks, blueprints of the exams, claims and what the class agrees on. */
export function CourseView({ course: ref, claims }: CourseViewProps) {
  const t = useTranslations('course');
  const locale = useLocale();
  const course = readFragment(courseViewCourse, ref);
  if (!course) {
    return (
      <WidePage>
        <PageHeader title={t('title')} lead={<p>{t('lead')}</p>} />
        <EmptyState title={t('none')} />
      </WidePage>
    );
  }
  return (
    <WidePage>
      <JsonLd node={courseJsonLd(course, locale, { name: t('title'), description: t('description') })} />
      <div className="syllabus">
        <PageHeader title={t('title')} lead={<p>{t('lead')}</p>} />
        <nav aria-label={t('contents')} className="mt-8 border-y border-rule py-3 print:hidden">
          <ul className="flex flex-wrap gap-x-6 gap-y-1 text-note">
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={`#${section}`} className="inline-block py-1 quiet-link">
                  {t(`sections.${section}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Section id="goals" title={t('sections.goals')}>
          <ol className="syllabus-columns grid max-w-[60rem] list-decimal gap-x-10 gap-y-2 pl-5 md:grid-cols-2">
            {course.goals.map((goal) => (
              <li key={goal} className="pl-1">
                {goal}
              </li>
            ))}
          </ol>
        </Section>
        <Section id="weeks" title={t('sections.weeks')}>
          <div className="syllabus-columns">
            {PARTS.map((part) => (
              <section key={part} aria-labelledby={`part-${part}`} className="mt-8 first:mt-0">
                <h3 id={`part-${part}`} className="text-h3 text-ink-soft">
                  {t(`parts.${part}`)}
                </h3>
                <ol className="mt-3">
                  {course.weeks
                    .filter((week) => week.part === part)
                    .map((week) => (
                      <WeekEntry key={week.number} week={week} />
                    ))}
                </ol>
              </section>
            ))}
          </div>
        </Section>
        <Section id="skills" title={t('sections.skills')}>
          <SkillList course={course} />
        </Section>
        <Section id="marks" title={t('sections.marks')}>
          <AssessmentPlan course={course} />
        </Section>
        <Section id="exams" title={t('sections.exams')}>
          {course.exams.map((exam) => (
            <ExamBlueprint key={exam.slug} exam={exam} />
          ))}
        </Section>
        <Section id="claims" title={t('sections.claims')}>
          <ClaimWeeks claims={claims} />
        </Section>
        <Section id="policies" title={t('sections.policies')}>
          <dl className="syllabus-columns grid max-w-[60rem] gap-x-10 gap-y-6 md:grid-cols-2">
            {course.policies.map(({ slug, name, text }) => (
              <div key={slug} className="border-t border-rule pt-3">
                <dt className="font-semibold">{name}</dt>
                <dd className="mt-1 text-ink-soft">{text}</dd>
              </div>
            ))}
          </dl>
        </Section>
      </div>
    </WidePage>
  );
}
