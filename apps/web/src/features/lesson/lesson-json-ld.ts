import { ownWork } from '@/features/linked-data/own-work.ts';
import type { JsonLdNode } from '@/features/linked-data/write-json-ld.ts';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';

const lessonJsonLdLesson = graphql(/* GraphQL */ `
  fragment LessonJsonLd_lesson on Lesson {
    slug
    number
    title(locale: $locale)
    question(locale: $locale)
    minutes
    period {
      startDate
      endDate
    }
  }
`);

/**
 * A lesson as a learning resource of the course. Short on purpose: a lesson is read on slow lines, and its page holds this twice.
 *
 * `isTextTranslated` is about its prose: a lesson with a translated title can still be in English.
 */
export function lessonJsonLd(
  ref: FragmentType<typeof lessonJsonLdLesson>,
  locale: string,
  isTextTranslated: boolean,
): JsonLdNode {
  const { slug, number, title, question, minutes, period } = readFragment(lessonJsonLdLesson, ref);
  const address = toSiteAddress(locale, `/lessons/${slug}`);
  return {
    '@type': 'LearningResource',
    '@id': address,
    url: address,
    name: title,
    description: question,
    learningResourceType: 'lesson',
    position: number,
    timeRequired: `PT${minutes}M`,
    temporalCoverage: period && `${period.startDate}/${period.endDate ?? '..'}`,
    isPartOf: { '@type': 'Course', '@id': toSiteAddress(locale, '/course') },
    ...ownWork(locale, isTextTranslated),
  };
}
