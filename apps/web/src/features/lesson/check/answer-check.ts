'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { toDraft } from '@/features/quiz/answer.ts';
import { verdictHeadline } from '@/features/quiz/feedback-texts.ts';
import {
  Numeric_KeyFragmentDoc,
  type QuestionFeedback_FeedbackFragment,
  QuestionFeedback_FeedbackFragmentDoc,
  QuestionKinds_KeyFragmentDoc,
} from '@/graphql/generated/graphql.ts';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { query } from '@/graphql/server.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { routing } from '@/i18n/routing.ts';
import { type Given, readGiven, toAnswer } from './read-answer.ts';

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
const formSchema = z.object({ question: z.string(), locale: z.enum(routing.locales) });

type CheckVerdict = { readonly given: Given } & (
  | {
      readonly __typename: 'AnswerCheckPayload';
      readonly feedback: QuestionFeedback_FeedbackFragment;
      readonly headline: string;
      /** The right number in words, of a question for one; `#unit` stands for its unit. */
      readonly numberKey: string | null;
    }
  | { readonly __typename: 'Refusal'; readonly message: string }
);

/** Asks the API for the verdict on a check. Runs on the server, so the page carries no GraphQL client and the key no way out of it. */
export async function answerCheck(_previous: CheckVerdict | null, form: FormData): Promise<CheckVerdict | null> {
  const { question, locale } = formSchema.parse({ question: form.get('question'), locale: form.get('locale') });
  const given = readGiven(form);
  const answer = toAnswer(given);
  const t = await getTranslations({ locale, namespace: 'quiz' });
  if (answer === 'notANumber') return { __typename: 'Refusal', message: t('notANumber'), given };
  if (answer === 'eachPlaceOnce') return { __typename: 'Refusal', message: t('inLesson.eachPlaceOnce'), given };
  const result = (await query(answerCheckDocument, { input: { question, answer }, locale: toGraphQLLocale(locale) }))
    ?.answerCheck;
  if (!result) return null;
  if (result.__typename !== 'AnswerCheckPayload') return { __typename: 'Refusal', message: result.message, given };
  const feedback = readFragment(QuestionFeedback_FeedbackFragmentDoc, result.feedback);
  return {
    __typename: 'AnswerCheckPayload',
    feedback,
    headline: verdictHeadline(t, locale, feedback),
    numberKey: describeNumber(await getTranslations({ locale, namespace: 'questionKinds.NUMERIC' }), locale, feedback.key),
    given,
  };
}

type NumericTranslator = Awaited<ReturnType<typeof getTranslations<'questionKinds.NUMERIC'>>>;

/** The unit stands in the page already: it takes the place of `#unit` there. */
function describeNumber(t: NumericTranslator, locale: string, key: QuestionFeedback_FeedbackFragment['key']) {
  const { number } = toDraft(key.answer);
  if (number == null) return null;
  const { tolerance } = readFragment(Numeric_KeyFragmentDoc, readFragment(QuestionKinds_KeyFragmentDoc, key));
  const format = new Intl.NumberFormat(locale).format;
  const right = t('right', { number: format(number), unit: '#unit' });
  return tolerance ? `${right} ${t('tolerance', { tolerance: format(tolerance) })}` : right;
}
