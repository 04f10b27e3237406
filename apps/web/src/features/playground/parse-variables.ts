import { placeAt, type TextPlace } from './text-place.ts';

/** What is wrong where a text stops being JSON; each has its words in `playground.run.variables`. */
type FaultReason =
  | 'brackets'
  | 'closing'
  | 'colon'
  | 'comma'
  | 'curlyQuotes'
  | 'extraComma'
  | 'openText'
  | 'quotes'
  | 'singleQuotes'
  | 'other';

export type VariablesFault = TextPlace & { readonly reason: FaultReason };

/** Variables as they are sent, or the place at which they stop being a JSON object. */
export type ParsedVariables =
  | { readonly variables: { readonly [name: string]: unknown } | undefined; readonly fault: null }
  | { readonly fault: VariablesFault };

/** Reads variables as they were typed: undefined where there are none. Engines word their own errors each in their way, so the place is found here. */
export function parseVariables(text: string): ParsedVariables {
  if (text.trim() === '') return { variables: undefined, fault: null };
  const start = text.search(/\S/);
  if (text[start] !== '{') return { fault: { ...placeAt(text, start), reason: 'brackets' } };
  const fault = findJsonFault(text);
  if (fault !== null) return { fault: { ...placeAt(text, fault.at), reason: reasonOf(text, fault) } };
  return { variables: { ...JSON.parse(text) }, fault: null };
}

/** `missing` is the sign that should have come; null where a text, a number or another value should. */
type JsonFault = { readonly at: number; readonly missing: ':' | ',' | null };

function reasonOf(text: string, { at, missing }: JsonFault): FaultReason {
  const sign = text[at];
  const before = text.slice(0, at);
  if (sign === undefined) return 'closing';
  if (sign === "'") return 'singleQuotes';
  if (/[“”„‘’«»]/.test(sign)) return 'curlyQuotes';
  if (/,\s*$/.test(before) && /[,}\]]/.test(sign)) return 'extraComma';
  if (missing === ':') return 'colon';
  if (missing === ',') return /[\w.]$/.test(before) ? 'quotes' : /[}\]]/.test(sign) ? 'closing' : 'comma';
  if (sign === '"') return 'openText';
  return /[\p{L}\p{N}$_.+-]/u.test(sign) ? 'quotes' : 'other';
}

const SPACE = /[ \t\r\n]*/y;
// Between the quotes stands every sign from the space on, but for the quote and the backslash.
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;

/** The first sign that no JSON text has there; null where the whole text is JSON. */
function findJsonFault(text: string): JsonFault | null {
  let at = 0;
  let missing: JsonFault['missing'] = null;
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
  const miss = (sign: ':' | ',') => {
    missing = sign;
    return false;
  };
  const readItems = (end: string, readItem: () => boolean): boolean => {
    if (takeSign(end)) return true;
    do if (!readItem()) return false;
    while (takeSign(','));
    return takeSign(end) || miss(',');
  };
  const readMember = () => {
    take(SPACE);
    return take(STRING) && (takeSign(':') || miss(':')) && readValue();
  };
  const readValue = (): boolean => {
    if (takeSign('{')) return readItems('}', readMember);
    if (takeSign('[')) return readItems(']', readValue);
    return take(STRING) || take(LITERAL);
  };
  if (!readValue()) return { at, missing };
  take(SPACE);
  return at === text.length ? null : { at, missing };
}
