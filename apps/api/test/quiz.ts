import type { Answer, QuestionKind } from '@tumen/domain/quiz/question';
import type { Visitor } from './visitor.ts';

export const QUIZ = 'alliance-quiz';

export type ShownQuestion = {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly prompt: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly targets: readonly { readonly id: string; readonly text: string }[];
};
export type ShownAttempt = {
  readonly id: string;
  /** Null until the keys are released, except in practice. */
  readonly seed: string | null;
  readonly deadlineAt: string | null;
  readonly questions: readonly ShownQuestion[];
};

const START = /* GraphQL */ `
  mutation Start($input: StartQuizAttemptInput!) {
    startQuizAttempt(input: $input) {
      ... on UserError { code message }
      ... on StartQuizAttemptPayload {
        attempt { id seed deadlineAt questions { id kind prompt options { id text } targets { id text } } }
      }
    }
  }
`;

export async function start(visitor: Visitor, seed = 'one'): Promise<ShownAttempt> {
  const { startQuizAttempt } = await visitor.send(START, { input: { quiz: QUIZ, seed } });
  return startQuizAttempt.attempt;
}

/** Starts a quiz for which the server draws the seed. */
export async function startDrawn(visitor: Visitor, quiz: string): Promise<ShownAttempt> {
  return (await tryStart(visitor, { quiz })).attempt;
}

/** Starts with any input; the result may be an error of the union. */
export async function tryStart(visitor: Pick<Visitor, 'send'>, input: object) {
  return (await visitor.send(START, { input })).startQuizAttempt;
}

const SAVE = /* GraphQL */ `
  mutation Save($input: SaveResponseInput!) {
    saveResponse(input: $input) {
      __typename
      ... on UserError { code message }
      ... on ValidationError { field }
      ... on DeadlinePassedError { deadlineAt }
      ... on SaveResponsePayload {
        question {
          id
          response { sequence isFinal answer { optionIds pairs { optionId targetId } number } }
          feedback { fraction isCorrect key { explanation answer { optionIds number } } }
        }
      }
    }
  }
`;

export type Save = { attemptId: string; questionId: string; sequence: number; answer: Partial<Answer>; isFinal?: boolean };

export async function save(visitor: Pick<Visitor, 'send'>, input: Save) {
  return (await visitor.send(SAVE, { input })).saveResponse;
}

const SUBMIT = /* GraphQL */ `
  mutation Submit($input: SubmitQuizAttemptInput!) {
    submitQuizAttempt(input: $input) {
      __typename
      ... on UserError { code message }
      ... on SubmitQuizAttemptPayload {
        attempt {
          status
          submittedAt
          result { earnedPoints maxPoints scorePercent readAgain { slug } }
          questions { response { isFinal } feedback { fraction key { explanation citations { locator source { slug } } } } }
        }
      }
    }
  }
`;

export async function submit(visitor: Pick<Visitor, 'send'>, attemptId: string) {
  return (await visitor.send(SUBMIT, { input: { attemptId } })).submitQuizAttempt;
}

export function questionOf(attempt: ShownAttempt, kind: QuestionKind): ShownQuestion {
  const question = attempt.questions.find((candidate) => candidate.kind === kind);
  if (!question) throw new Error(`The attempt has no question of kind ${kind}.`);
  return question;
}

/** The id of the option or target with this text. */
export function idOf(options: ShownQuestion['options'], text: string): string {
  const option = options.find((candidate) => candidate.text === text);
  if (!option) throw new Error(`There is no option "${text}".`);
  return option.id;
}

/** The right answer to a question of the seeded quiz, as a student who knows would give it. */
export function rightAnswer({ kind, options, targets }: ShownQuestion): Partial<Answer> {
  switch (kind) {
    case 'SINGLE_CHOICE':
      return { optionIds: [idOf(options, 'Moscow')] };
    case 'MULTIPLE_RESPONSE':
      return { optionIds: [idOf(options, 'USSR'), idOf(options, 'DPRK')] };
    case 'ORDERING':
      return { optionIds: ['1945', '1950', '1961'].map((year) => idOf(options, year)) };
    case 'MATCHING':
      return {
        pairs: [
          { optionId: idOf(options, 'Khrushchev'), targetId: idOf(targets, 'Soviet Union') },
          { optionId: idOf(options, 'Kim Il Sung'), targetId: idOf(targets, 'North Korea') },
        ],
      };
    case 'NUMERIC':
      return { number: 6 };
    default:
      throw new Error(`The seeded quiz has no question of kind ${kind}.`);
  }
}
