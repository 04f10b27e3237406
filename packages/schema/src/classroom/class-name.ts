import { ValidationError } from '../errors/user-error.ts';

const MOST_LENGTH = 60;
// Line ends, and what turns the writing of the text around it.
const CONTROLS = /[\p{Cc}\p{Cf}]/gu;

/**
 * A name of a class or of a student as somebody typed it, without the spaces around it.
 *
 * @throws ValidationError unless it has 1 to 60 characters.
 */
export function checkName(typed: string, field: string): string {
  const name = typed.replaceAll(CONTROLS, ' ').replaceAll(/\s+/gu, ' ').trim().normalize('NFC');
  // Characters as a reader counts them: an emoji is one.
  if (name === '' || [...name].length > MOST_LENGTH) throw new ValidationError(`Give 1 to ${MOST_LENGTH} characters.`, field);
  return name;
}

/** By which names are compared: case and width of their letters make no difference. */
export function nameKeyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase().normalize('NFKC');
}
