'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { verdictHeadline } from '@/features/quiz/feedback-texts.ts';
import { type QuestionFeedback_FeedbackFragment, QuestionFeedback_FeedbackFragmentDoc } from '@/graphql/generated/graphql.ts';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { query } from '@/graphql/server.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { routing } from '@/i18n/routing.ts';

const answerCheckDocument = graphql(/* GraphQL */ `
  mutation AnswerCheck($input: AnswerCheckInput!, $locale: Locale!) {
    answerCheck(input: $input) {
      __typename
      ... on AnswerCheckPayload {
        feedback {
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
const formSchema = z.object({ question: z.string(), locale: z.enum(routing.locales), optionIds: z.array(z.string()) });

type CheckVerdict = { readonly optionIds: readonly string[] } & (
  | { readonly __typename: 'AnswerCheckPayload'; readonly feedback: QuestionFeedback_FeedbackFragment; readonly headline: string }
  | { readonly __typename: 'Refusal'; readonly message: string }
);

/** Asks the API for the verdict on a check. Runs on the server, so the page carries no GraphQL client and the key no way out of it. */
export async function answerCheck(_previous: CheckVerdict | null, form: FormData): Promise<CheckVerdict | null> {
  const { question, locale, optionIds } = formSchema.parse({
    question: form.get('question'),
    locale: form.get('locale'),
    optionIds: form.getAll('option'),
  });
  const result = (
    await query(answerCheckDocument, { input: { question, answer: { optionIds } }, locale: toGraphQLLocale(locale) })
  )?.answerCheck;
  if (!result) return null;
  if (result.__typename !== 'AnswerCheckPayload') return { __typename: 'Refusal', message: result.message, optionIds };
  const feedback = readFragment(QuestionFeedback_FeedbackFragmentDoc, result.feedback);
  const t = await getTranslations({ locale, namespace: 'quiz' });
  return { __typename: 'AnswerCheckPayload', feedback, headline: verdictHeadline(t, locale, feedback), optionIds };
}
