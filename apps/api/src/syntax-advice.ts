import { Lexer, Source, TokenKind } from 'graphql';

/** What to do about a text that stands where a query should, from what was found there and the brackets that are open before it. */
type Advice = (at: Fault, ...parts: string[]) => string | null;

type Fault = { readonly text: string; readonly offset: number };

const FORM = 'A query begins with { and ends with }, and names fields between them: { periods { title } }.';

/** The messages of the parser of graphql-js, each with what helps. */
const ADVICE: readonly (readonly [message: RegExp, advice: Advice])[] = [
  [/^Unexpected character: U\+(201[89CDE]|00[AB]B)/, () => 'These are curly quotation marks: use straight ones (").'],
  [/^Unexpected character/, () => 'Leave this sign out, or put the text to which it belongs into quotation marks.'],
  [/^Unterminated string/, () => 'A closing quotation mark (") is missing.'],
  [/<EOF>/, adviseOnEnd],
  [/^(?:Unexpected|Expected .*, found) "([)\]}])"/, adviseOnBracket],
  [/^Unexpected (?:Name|Int|Float|String)/, adviseOnWord],
  [/^Expected ":"/, adviseOnColon],
  [/^Expected "\$", found Name "(\w+)"/, (_at, name) => `The name of a variable begins with a dollar sign: $${name}.`],
  [/^Expected "\$"/, () => 'The round bracket ) that ends the variables is missing before it.'],
  [/^Expected Name, found "\{"/, adviseOnBrace],
  [/^Expected "\{", found (?:Name|"\(")/, adviseOnDirective],
  [/^Expected Name, found String/, () => 'Names of fields stand without quotation marks.'],
];

/**
 * The way out of a text that cannot be read as a query. Null where nothing better is known than what the parser says.
 *
 * @param message of the parser, without "Syntax Error: ".
 * @param offset in the text, where the fault is.
 */
export function adviseOnSyntax(message: string, text: string, offset: number): string | null {
  for (const [pattern, advice] of ADVICE) {
    const parts = pattern.exec(message);
    if (parts) return advice({ text, offset }, ...parts.slice(1));
  }
  return null;
}

function adviseOnEnd({ text, offset }: Fault): string {
  const { open, last } = readBefore(text, offset);
  if (last === null) return `The text is empty. ${FORM}`;
  const missing = open.map((bracket) => CLOSING[bracket]).reverse();
  if (missing.length === 0) return `The text ends too early. ${FORM}`;
  return `The text ends too early: ${missing.length === 1 ? `${missing[0]} is` : `${missing.join(' ')} are`} missing.`;
}

function adviseOnBracket({ text, offset }: Fault, found = ''): string | null {
  const { open, last } = readBefore(text, offset);
  const bracket = open.at(-1);
  if (bracket === undefined) return `There is one ${found} too many, or its ${OPENING[found]} is missing further up.`;
  if (CLOSING[bracket] !== found) return `The ${CLOSING[bracket]} to the ${bracket} before it is missing.`;
  if (last !== bracket) return found === ')' ? adviseOnColon({ text, offset }) : null;
  return found === '}' ? 'The braces are empty: name a field between them.' : 'The brackets are empty: leave them out.';
}

function adviseOnBrace({ text, offset }: Fault): string {
  return readBefore(text, offset).open.at(-1) === '('
    ? 'The round bracket ) before this brace is missing.'
    : 'The name of a field is missing before {, or a closing brace } further up.';
}

/** Null where no directive stands before the fault. */
function adviseOnDirective({ text, offset }: Fault): string | null {
  const directive = /@\w+(?:\([^()]*\))?\s*$/.exec(text.slice(Math.max(0, offset - LONGEST_NAME), offset));
  return (
    directive &&
    'A directive stands behind the name of the query and its variables: query Name($side: Side!) @asOf(version: 1) { … }.'
  );
}

function adviseOnWord({ text, offset }: Fault): string | null {
  const { open, last } = readBefore(text, offset);
  if (open.length > 0) return null;
  return last === '}' ? 'The query has ended before it: there is a } too many further up, or a { is missing here.' : FORM;
}

function adviseOnColon({ text, offset }: Fault): string {
  const name = /(\$?\w+)\s*$/.exec(text.slice(Math.max(0, offset - LONGEST_NAME), offset))?.[1] ?? '';
  return name.startsWith('$')
    ? `Behind a variable stand a colon and its type: ${name}: String.`
    : `Round brackets hold conditions, each with a colon and its value: \`${name}: …\`. Fields stand in braces: \`{ ${name} }\`.`;
}

/** Longer names are cut: a pattern at the end of a long text takes time by the square of its length. */
const LONGEST_NAME = 100;

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The brackets that are open at an offset, the outermost first, and the kind of the token before it; null where there is none. */
function readBefore(text: string, offset: number) {
  const lexer = new Lexer(new Source(text));
  const open: string[] = [];
  let last: string | null = null;
  while (lexer.lookahead().kind !== TokenKind.EOF && lexer.lookahead().start < offset) {
    last = lexer.advance().kind;
    if (last in CLOSING) open.push(last);
    if (last in OPENING) open.pop();
  }
  return { open, last };
}
