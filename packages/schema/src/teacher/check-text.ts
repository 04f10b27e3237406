import { ValidationError } from '../errors/user-error.ts';

/**
 * A short text as it was typed, without spaces around it.
 *
 * @param field the input field, for the error.
 * @throws ValidationError for no text or one of more than `most` characters.
 */
export function checkText(text: string, field: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > most) throw new ValidationError(`Give 1 to ${most} characters.`, field);
  return trimmed;
}
