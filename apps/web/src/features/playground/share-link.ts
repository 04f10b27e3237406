import { type AnswerLook, FIRST_LOOK, readAnswerView } from './views/answer-look.ts';

/** What stands in the editor: a question and its variables as they were typed. */
export type Draft = {
  readonly query: string;
  readonly variables: string;
  /** Which of several operations is meant; undefined where there is one. */
  readonly operationName?: string | undefined;
};

/** What a link brought: the question, how its answer is to be looked at, and whether all of it arrived. An empty question means that nothing could be read. */
export type SharedDraft = Draft & { readonly look: AnswerLook; readonly isWhole: boolean };

/** The last part of every link. A link without it was cut off on its way. */
const END = 'v=1';

/** The part of an address behind `#` that carries a draft. It never reaches a server. */
export function writeShareHash({ query, variables, operationName }: Draft, { view, list }: AnswerLook = FIRST_LOOK): string {
  const parts = [`query=${encode(query)}`];
  if (variables.trim() !== '') parts.push(`variables=${encode(variables)}`);
  if (operationName !== undefined) parts.push(`operation=${encode(operationName)}`);
  if (view !== FIRST_LOOK.view) parts.push(`view=${view}`);
  if (list !== null) parts.push(`list=${encode(list)}`);
  return `#${[...parts, END].join('&')}`;
}

/** Reads what `writeShareHash` wrote, or as much as arrived. Null where the address carries no question at all. */
export function readShareHash(address: string): SharedDraft | null {
  // A bibliography entry ends with a full stop, which programs take for a part of the address before it.
  const hash = address.replace(/\.$/, '');
  if (!hash.startsWith('#query=')) return null;
  const parts = new URLSearchParams(hash.slice(1));
  return {
    query: parts.get('query') ?? '',
    variables: parts.get('variables') ?? '',
    operationName: parts.get('operation') ?? undefined,
    look: { view: readAnswerView(parts.get('view')) ?? FIRST_LOOK.view, list: parts.get('list') },
    isWhole: hash.endsWith(`&${END}`) && isDecodable(hash),
  };
}

/** Also encodes what chats and Markdown take for the end of an address. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
