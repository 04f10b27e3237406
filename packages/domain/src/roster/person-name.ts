/** More than any person's name needs, and still one line of a table. */
export const MOST_NAME_LENGTH = 60;

// Line ends, and what turns the writing of the text around it.
const CONTROLS = /[\p{Cc}\p{Cf}]/gu;

/** A name as somebody typed it, in one line and without spaces around it. */
export function tidyName(typed: string): string {
  return typed.replaceAll(CONTROLS, ' ').replaceAll(/\s+/gu, ' ').trim().normalize('NFC');
}

/** Whether a tidy name has more characters than one may have, as a reader counts them: an emoji is one. */
export function isTooLong(name: string): boolean {
  return [...name].length > MOST_NAME_LENGTH;
}
