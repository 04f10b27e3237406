import { graphql } from '@/graphql/generated/index.ts';

export const teacherNotesQuery = graphql(/* GraphQL */ `
  query TeacherNotesPage($slug: String!, $locale: Locale!) {
    lesson(slug: $slug) {
      title(locale: $locale)
      question(locale: $locale)
      ...TeacherNotesView_lesson
    }
  }
`);
