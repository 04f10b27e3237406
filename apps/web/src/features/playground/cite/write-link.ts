import type { AnswerOrigin } from '../answer-origin.ts';
import { writeShareHash } from '../share-link.ts';
import type { AnswerLook } from '../views/answer-look.ts';
import { pinQuestion } from './pin-question.ts';

type Place = {
  /** Where this site is: `https://example.org`. */
  readonly origin: string;
  readonly locale: string;
};

/**
 * The address that asks the same question of the same release, whatever is changed later. Of content that no release holds it asks the
 * present state.
 */
export function writeLink({ origin, locale }: Place, asked: AnswerOrigin, look: AnswerLook): string {
  const query = asked.version?.isReleased ? pinQuestion(asked.query, asked.version.release) : asked.query;
  return `${origin}/${locale}/playground${writeShareHash({ ...asked, query }, look)}`;
}
