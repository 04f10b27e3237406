import { parseTypedNumber } from '@/features/quiz/kinds/numeric/parse-typed-number.ts';

/** What a reader filled in, as the form sent it: a question has fields of one kind only. */
export type Given = {
  readonly optionIds: readonly string[];
  /** By option: its target; empty as long as none is chosen. */
  readonly matches: Readonly<Record<string, string>>;
  /** By option: its place, from 1; empty as long as none is chosen. */
  readonly places: Readonly<Record<string, string>>;
  readonly number: string | null;
  readonly text: string | null;
};

export const NOTHING_GIVEN: Given = { optionIds: [], matches: {}, places: {}, number: null, text: null };

/** The names of the fields. */
export const FIELDS = { option: 'option', match: 'match:', place: 'place:', number: 'number', text: 'text' } as const;

/** Reads the fields of a check. What a form sends is anybody's word: the API judges it. */
export function readGiven(form: FormData): Given {
  const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const under = (prefix: string) =>
    Object.fromEntries(texts.flatMap(([name, value]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [])));
  const one = (field: string) => texts.find(([name]) => name === field)?.[1] ?? null;
  return {
    optionIds: texts.flatMap(([name, value]) => (name === FIELDS.option ? [value] : [])),
    matches: under(FIELDS.match),
    places: under(FIELDS.place),
    number: one(FIELDS.number),
    text: one(FIELDS.text),
  };
}

/** The answer for the API, or what is wrong with it before anybody judges it. */
export function toAnswer({ optionIds, matches, places, number, text }: Given) {
  if (text !== null) return { text };
  if (number !== null) {
    const value = parseTypedNumber(number);
    return value === null ? ('notANumber' as const) : { number: value };
  }
  const placed = Object.entries(places);
  if (placed.length > 0) {
    const ordered = placed.toSorted((one, other) => Number(one[1]) - Number(other[1]));
    const isEachOnce = ordered.every(([, place], index) => place === String(index + 1));
    return isEachOnce ? { optionIds: ordered.map(([id]) => id) } : ('eachPlaceOnce' as const);
  }
  const pairs = Object.entries(matches).flatMap(([optionId, targetId]) => (targetId === '' ? [] : [{ optionId, targetId }]));
  return pairs.length > 0 ? { pairs } : { optionIds: [...optionIds] };
}
