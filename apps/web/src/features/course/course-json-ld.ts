import { linkedThing } from '@/features/linked-data/linked-thing.ts';
import { ownWork } from '@/features/linked-data/own-work.ts';
import type { JsonLdNode } from '@/features/linked-data/write-json-ld.ts';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';

const courseJsonLdCourse = graphql(/* GraphQL */ `
  fragment CourseJsonLd_course on Course {
    goals(locale: $locale)
    weeks {
      number
      lesson {
        slug
        title(locale: $locale)
      }
    }
  }
`);

type CourseTexts = { readonly name: string; readonly description: string };

/** The course with what it teaches and its lessons in order. */
export function courseJsonLd(
  ref: FragmentType<typeof courseJsonLdCourse>,
  locale: string,
  { name, description }: CourseTexts,
): JsonLdNode {
  const { goals, weeks } = readFragment(courseJsonLdCourse, ref);
  const address = toSiteAddress(locale, '/course');
  const own = ownWork(locale);
  return {
    '@type': 'Course',
    '@id': address,
    url: address,
    name,
    description,
    provider: own.publisher,
    teaches: goals,
    hasPart: weeks.map(({ number, lesson }) => ({
      ...linkedThing(locale, { type: 'LearningResource', name: lesson.title, path: `/lessons/${lesson.slug}` }),
      position: number,
    })),
    ...own,
  };
}
