import type { Stored } from './answer-book.ts';

/** What the server holds of an answer. */
const HELD = /* GraphQL */ `
  fragment Held on QuestionResponse {
    sequence isFinal savedAt
    answer { optionIds pairs { optionId targetId } number text point { latitude longitude } }
  }
`;

/** What the page of a quiz asks for. */
const ATTEMPT = /* GraphQL */ `
  fragment State on Attempt {
    id status feedbackPolicy startedAt deadlineAt submittedAt isAutoSubmitted serverTime
    result { earnedPoints maxPoints scorePercent }
    questions {
      id position kind points prompt hint
      options { id text }
      targets { id text }
      response { ...Held }
      feedback { fraction }
    }
  }
  ${HELD}
`;

export const START = /* GraphQL */ `
  mutation Start($input: StartQuizAttemptInput!) {
    startQuizAttempt(input: $input) {
      ... on UserError { code message }
      ... on RateLimitedError { retryAfterSeconds }
      ... on StartQuizAttemptPayload { attempt { ...State } }
    }
  }
  ${ATTEMPT}
`;

export const VISIT = 'mutation ($input: StartQuizAttemptInput!) { startQuizAttempt(input: $input) { __typename } }';

export const SAVE = /* GraphQL */ `
  mutation Save($input: SaveResponseInput!) {
    saveResponse(input: $input) {
      ... on UserError { code message }
      ... on RateLimitedError { retryAfterSeconds }
      ... on SaveResponsePayload { question { id response { ...Held } feedback { fraction } } }
    }
  }
  ${HELD}
`;

export const SUBMIT = /* GraphQL */ `
  mutation Submit($input: SubmitQuizAttemptInput!) {
    submitQuizAttempt(input: $input) {
      ... on UserError { code message }
      ... on RateLimitedError { retryAfterSeconds }
      ... on SubmitQuizAttemptPayload { attempt { ...State } }
    }
  }
  ${ATTEMPT}
`;

export const READ = /* GraphQL */ `
  query Read($id: ID!) { attempt(id: $id) { ...State } }
  ${ATTEMPT}
`;

/** All attempts of the visitor; more than a hundred would be a fault of its own. */
export const LIST = '{ viewer { attempts(first: 100) { edges { node { id quiz { slug } } } } } }';

export type ShownQuestion = {
  readonly id: string;
  readonly position: number;
  readonly kind: string;
  readonly points: number;
  readonly response: Stored | null;
  readonly feedback: { readonly fraction: number | null } | null;
};

export type ShownAttempt = {
  readonly id: string;
  readonly status: 'IN_PROGRESS' | 'SUBMITTED';
  readonly feedbackPolicy: 'AT_ONCE' | 'AFTER_SUBMISSION' | 'AFTER_DEADLINE' | 'NEVER';
  readonly deadlineAt: string | null;
  readonly submittedAt: string | null;
  readonly isAutoSubmitted: boolean;
  readonly result: { readonly earnedPoints: number; readonly maxPoints: number; readonly scorePercent: number } | null;
  readonly questions: readonly ShownQuestion[];
};

type Refused = { readonly code?: string; readonly message?: string };
export type AttemptAnswer = Refused & { readonly attempt?: ShownAttempt };
export type SaveAnswer = Refused & { readonly question?: Pick<ShownQuestion, 'response' | 'feedback'> };
export type ListAnswer = {
  readonly attempts: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly quiz: { readonly slug: string } | null } }[];
  };
};
