import { graphql } from '@/graphql/generated/index.ts';

/** The lesson whose figures stand as examples. */
export const lookPageQuery = graphql(/* GraphQL */ `
  query LookPage($locale: Locale!) {
    lesson(slug: "the-freeze") {
      ...ViewSheet_lesson
    }
  }
`);
