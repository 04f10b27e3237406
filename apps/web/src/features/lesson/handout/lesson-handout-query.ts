import { graphql } from '@/graphql/generated/index.ts';

export const lessonHandoutQuery = graphql(/* GraphQL */ `
  query LessonHandout($slug: String!, $locale: Locale!) {
    lesson(slug: $slug) {
      title(locale: $locale)
      question(locale: $locale)
      ...HandoutView_lesson
    }
    lessons {
      slug
    }
  }
`);
