import { graphql } from '@/graphql/generated/index.ts';

export const quizListQuery = graphql(/* GraphQL */ `
  query QuizListPage($locale: Locale!) {
    quizzes {
      slug
      title(locale: $locale)
      questionCount
      usage
      lesson {
        number
        title(locale: $locale)
        question(locale: $locale)
      }
    }
    course {
      exams {
        slug
      }
    }
  }
`);

export const quizPageQuery = graphql(/* GraphQL */ `
  query QuizPage($slug: String!, $locale: Locale!) {
    quiz(slug: $slug) {
      slug
      title(locale: $locale)
      questionCount
      usage
      maxPoints
      acceptsSeed
      timeLimit
      attemptsAllowed
      feedbackPolicy
      closesAt
      ...QuizJsonLd_quiz
      lesson {
        slug
        title(locale: $locale)
        question(locale: $locale)
      }
    }
  }
`);
