/** What to do about a request that is refused with few words: by message of Yoga, and of the one rule of graphql-js that bounds introspection. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  [
    'Must provide query string.',
    'Send it as `query`, in the JSON body or as a parameter of the address; a question of the site also by its `documentId`.',
  ],
  ['Batching is not supported.', 'Send each operation as a request of its own, without the brackets [ ] around it.'],
  ['Could not determine what operation to execute.', 'Name one of the operations of the document as `operationName`.'],
  [
    'Maximum introspection depth exceeded',
    'The lists `fields`, `inputFields`, `interfaces` and `possibleTypes` may stand twice within each other. ' +
      'Ask for one type with `__type(name: …)`, or take the whole schema from /graphql/schema.graphql.',
  ],
]);

/** The way out of a request that was refused. Null for a message that says all or that is not known. */
export function adviseOnRequest(message: string): string | null {
  return ADVICE.get(message) ?? null;
}
