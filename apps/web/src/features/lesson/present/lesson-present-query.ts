import { graphql } from '@/graphql/generated/index.ts';

export const lessonPresentQuery = graphql(/* GraphQL */ `
  query LessonPresent($slug: String!, $locale: Locale!) {
    lesson(slug: $slug) {
      slug
      title(locale: $locale)
      question(locale: $locale)
      ...LessonDeck_lesson
    }
  }
`);
