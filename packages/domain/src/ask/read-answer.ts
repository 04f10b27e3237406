/** A value of an answer and the name of the field that holds it. */
type Leaf = { readonly name: string; readonly value: string | number | boolean };

type Answered = { readonly [name: string]: unknown };

/** All values of an answer that are no objects, wherever they stand: right queries may differ in shape. */
export function leavesOf(answer: unknown, name = ''): readonly Leaf[] {
  if (Array.isArray(answer)) return answer.flatMap((item) => leavesOf(item, name));
  if (isAnswered(answer)) return Object.entries(answer).flatMap(([field, value]) => leavesOf(value, field));
  return typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean' ? [{ name, value: answer }] : [];
}

/** All texts of an answer. */
export function textsOf(answer: unknown): readonly string[] {
  return leavesOf(answer).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

/** All whole numbers of an answer. */
export function countsOf(answer: unknown): readonly number[] {
  return leavesOf(answer).flatMap(({ value }) => (Number.isInteger(value) && typeof value === 'number' ? [value] : []));
}

/** The years in which the dates of an answer begin: labels, and texts that are nothing but a date, as `1977-07` or `1995-08/1995-09-08`. */
export function yearsOf(answer: unknown): readonly number[] {
  return leavesOf(answer).flatMap(({ name, value }) => {
    const isDate = name === 'dateLabel' || /^\d{4}(?:-\d\d){0,2}[?~%]?(?:\/[\d?~%.-]*)?$/.test(String(value));
    const year = typeof value === 'string' && isDate ? /\d{4}/.exec(value)?.[0] : undefined;
    return year === undefined ? [] : [Number(year)];
  });
}

/** All objects of an answer. */
function objectsOf(answer: unknown): readonly Answered[] {
  if (Array.isArray(answer)) return answer.flatMap(objectsOf);
  if (!isAnswered(answer)) return [];
  return [answer, ...Object.values(answer).flatMap(objectsOf)];
}

/** Whether one of the texts is one of these, or holds one of them. */
export function mentions(answer: unknown, names: readonly string[]): boolean {
  return textsOf(answer).some((text) => names.some((name) => text.includes(name)));
}

/** All lists of an answer. */
export function listsOf(answer: unknown): readonly (readonly unknown[])[] {
  return objectsOf(answer).flatMap((object) => Object.values(object).filter(Array.isArray));
}

function isAnswered(value: unknown): value is Answered {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
