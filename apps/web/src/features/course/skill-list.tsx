import { useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { WeekLinks } from './week-links.tsx';

const skillListCourse = graphql(/* GraphQL */ `
  fragment SkillList_course on Course {
    skills {
      slug
      name(locale: $locale)
      growth(locale: $locale)
    }
    weeks {
      number
      skill {
        slug
      }
    }
  }
`);

/** What the course trains, how it builds, and in which weeks. */
export function SkillList({ course: ref }: { course: FragmentType<typeof skillListCourse> }) {
  const t = useTranslations('course');
  const { skills, weeks } = readFragment(skillListCourse, ref);
  return (
    <dl className="syllabus-columns grid max-w-[60rem]">
      {skills.map(({ slug, name, growth }) => (
        <div
          key={slug}
          id={`skill-${slug}`}
          className="grid gap-x-8 gap-y-1 border-t border-rule py-3 md:grid-cols-[15rem_minmax(0,1fr)]"
        >
          <dt className="syllabus-skill">
            <span className="font-semibold">{name}</span>{' '}
            <span className="block text-note text-ink-soft">
              {t('inWeeks')} <WeekLinks weeks={weeks.filter(({ skill }) => skill.slug === slug).map(({ number }) => number)} />
            </span>
          </dt>
          <dd>{growth}</dd>
        </div>
      ))}
    </dl>
  );
}
