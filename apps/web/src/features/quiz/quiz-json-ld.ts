import { linkedThing } from '@/features/linked-data/linked-thing.ts';
import { ownWork } from '@/features/linked-data/own-work.ts';
import type { JsonLdNode } from '@/features/linked-data/write-json-ld.ts';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';

const quizJsonLdQuiz = graphql(/* GraphQL */ `
  fragment QuizJsonLd_quiz on Quiz {
    slug
    title(locale: $locale)
    translated(locale: $locale)
    usage
    lesson {
      slug
      title(locale: $locale)
    }
  }
`);

/** A quiz as a learning resource: what it is about, and no question, since whoever takes it is not to know them. */
export function quizJsonLd(ref: FragmentType<typeof quizJsonLdQuiz>, locale: string): JsonLdNode {
  const { slug, title, translated, usage, lesson } = readFragment(quizJsonLdQuiz, ref);
  const address = toSiteAddress(locale, `/quizzes/${slug}`);
  return {
    '@type': 'Quiz',
    '@id': address,
    url: address,
    name: title,
    learningResourceType: 'quiz',
    educationalUse: usage === 'EXAM' ? 'assessment' : 'practice',
    about: lesson && linkedThing(locale, { type: 'LearningResource', name: lesson.title, path: `/lessons/${lesson.slug}` }),
    isPartOf: { '@type': 'Course', '@id': toSiteAddress(locale, '/course') },
    ...ownWork(locale, translated),
  };
}
