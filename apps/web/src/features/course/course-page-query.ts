import { graphql } from '@/graphql/generated/gql.ts';

/** The whole syllabus in one operation. */
export const coursePageQuery = graphql(/* GraphQL */ `
  query CoursePage($locale: Locale!) {
    course {
      ...CourseView_course
    }
    claims {
      ...ClaimWeeks_claim
    }
  }
`);
