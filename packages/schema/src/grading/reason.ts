import { ValidationError } from '../errors/user-error.ts';

const MOST_LENGTH = 500;
const MOST_COMMENT_LENGTH = 5_000;

/**
 * Why a score was changed, without the spaces around it.
 *
 * @throws ValidationError unless it has 1 to 500 characters.
 */
export function checkReason(typed: string): string {
  const reason = typed.trim();
  if (reason === '' || reason.length > MOST_LENGTH)
    throw new ValidationError(`Say why, in 1 to ${MOST_LENGTH} characters: it is kept with the change.`, 'reason');
  return reason;
}

/**
 * What a teacher writes to an answer, without the spaces around it; empty: nothing.
 *
 * @throws ValidationError for more than 5,000 characters.
 */
export function checkComment(typed: string): string {
  const comment = typed.trim();
  if (comment.length > MOST_COMMENT_LENGTH)
    throw new ValidationError(`A comment has at most ${MOST_COMMENT_LENGTH} characters.`, 'comment');
  return comment;
}
