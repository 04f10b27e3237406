import { graphql } from '@/graphql/generated/index.ts';

/** What the run needs of an attempt: which question comes next, and the result at the end. */
export const quizRunAttempt = graphql(/* GraphQL */ `
  fragment QuizRun_attempt on Attempt {
    id
    title(locale: $locale)
    seed
    status
    questions {
      id
      position
      response {
        isFinal
        sequence
        savedAt
      }
      feedback {
        fraction
      }
      ...QuestionCard_question
    }
    result {
      earnedPoints
      maxPoints
      scorePercent
      readAgain {
        slug
        title(locale: $locale)
        dateLabel(locale: $locale)
      }
    }
  }
`);

export const startQuizAttempt = graphql(/* GraphQL */ `
  mutation StartQuizAttempt($input: StartQuizAttemptInput!, $locale: Locale!) {
    startQuizAttempt(input: $input) {
      __typename
      ... on StartQuizAttemptPayload {
        attempt {
          ...QuizRun_attempt
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const finishedAttempt = graphql(/* GraphQL */ `
  query FinishedAttempt($id: ID!, $locale: Locale!) {
    attempt(id: $id) {
      ...QuizRun_attempt
    }
  }
`);

export const saveResponse = graphql(/* GraphQL */ `
  mutation SaveResponse($input: SaveResponseInput!, $locale: Locale!) {
    saveResponse(input: $input) {
      __typename
      ... on SaveResponsePayload {
        question {
          id
          response {
            isFinal
            sequence
            savedAt
          }
          feedback {
            fraction
          }
          ...QuestionCard_question
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const submitQuizAttempt = graphql(/* GraphQL */ `
  mutation SubmitQuizAttempt($input: SubmitQuizAttemptInput!, $locale: Locale!) {
    submitQuizAttempt(input: $input) {
      __typename
      ... on SubmitQuizAttemptPayload {
        attempt {
          ...QuizRun_attempt
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);
