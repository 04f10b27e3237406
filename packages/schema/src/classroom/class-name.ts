import { isTooLong, MOST_NAME_LENGTH, tidyName } from '@tumen/domain/roster/person-name';
import { ValidationError } from '../errors/user-error.ts';

/**
 * A name of a class or of a student as somebody typed it, without the spaces around it.
 *
 * @throws ValidationError unless it has 1 to 60 characters.
 */
export function checkName(typed: string, field: string): string {
  const name = tidyName(typed);
  if (!isName(name)) throw new ValidationError(`Give 1 to ${MOST_NAME_LENGTH} characters.`, field);
  return name;
}

/** Whether a tidy name has something, and not too much. */
export function isName(name: string): boolean {
  return name !== '' && !isTooLong(name);
}

/** By which names are compared: case and width of their letters make no difference. */
export function nameKeyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase().normalize('NFKC');
}
