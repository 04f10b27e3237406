import { graphql } from '@/graphql/generated/index.ts';

/** The whole lesson page in one operation; each block asks for its own data. */
export const lessonPageQuery = graphql(/* GraphQL */ `
  query LessonPage($slug: String!, $locale: Locale!) {
    lesson(slug: $slug) {
      slug
      title(locale: $locale)
      question(locale: $locale)
      ...LessonView_lesson
    }
    lessons {
      ...LessonNavigation_lessons
    }
  }
`);
