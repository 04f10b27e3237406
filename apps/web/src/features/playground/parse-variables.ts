import { placeAt, type TextPlace } from './text-place.ts';

/** Variables as they are sent, or the place at which they stop being a JSON object. */
export type ParsedVariables =
  | { readonly variables: { readonly [name: string]: unknown } | undefined; readonly fault: null }
  | { readonly fault: TextPlace };

/** Reads variables as they were typed: undefined where there are none. Engines word their own errors each in their way, so the place is found here. */
export function parseVariables(text: string): ParsedVariables {
  if (text.trim() === '') return { variables: undefined, fault: null };
  const fault = findJsonFault(text);
  if (fault !== null) return { fault: placeAt(text, fault) };
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return { fault: placeAt(text, text.search(/\S/)) };
  return { variables: { ...parsed }, fault: null };
}

const SPACE = /[ \t\r\n]*/y;
// Between the quotes stands every sign from the space on, but for the quote and the backslash.
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;

/** The offset of the first sign that no JSON text has there; null where the whole text is JSON. */
function findJsonFault(text: string): number | null {
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const takeSign = (sign: string) => {
    take(SPACE);
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const readItems = (end: string, readItem: () => boolean): boolean => {
    if (takeSign(end)) return true;
    do if (!readItem()) return false;
    while (takeSign(','));
    return takeSign(end);
  };
  const readMember = () => {
    take(SPACE);
    return take(STRING) && takeSign(':') && readValue();
  };
  const readValue = (): boolean => {
    if (takeSign('{')) return readItems('}', readMember);
    if (takeSign('[')) return readItems(']', readValue);
    return take(STRING) || take(LITERAL);
  };
  if (!readValue()) return at;
  take(SPACE);
  return at === text.length ? null : at;
}
