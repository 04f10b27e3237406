'use server';

import { z } from 'zod';
import type { AnswerCheckMutation } from '@/graphql/generated/graphql.ts';
import { graphql } from '@/graphql/generated/index.ts';
import { query } from '@/graphql/server.ts';

const answerCheckDocument = graphql(/* GraphQL */ `
  mutation AnswerCheck($input: AnswerCheckInput!, $locale: Locale!) {
    answerCheck(input: $input) {
      __typename
      ... on AnswerCheckPayload {
        feedback {
          key {
            answer {
              optionIds
            }
          }
          ...QuestionFeedback_feedback
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

// What a form sends is anybody's word: it is read as strings, and the API judges the rest.
const formSchema = z.object({ question: z.string(), locale: z.enum(['EN', 'KO', 'RU']), optionIds: z.array(z.string()) });

export type CheckVerdict = AnswerCheckMutation['answerCheck'] & { readonly optionIds: readonly string[] };

/** Asks the API for the verdict on a check. Runs on the server, so the page carries no GraphQL client and the key no way out of it. */
export async function answerCheck(_previous: CheckVerdict | null, form: FormData): Promise<CheckVerdict | null> {
  const { question, locale, optionIds } = formSchema.parse({
    question: form.get('question'),
    locale: form.get('locale'),
    optionIds: form.getAll('option'),
  });
  const data = await query(answerCheckDocument, { input: { question, answer: { optionIds } }, locale });
  return data ? { ...data.answerCheck, optionIds } : null;
}
