/** The names of the operations in a text, in their order. Reads line by line, so that it also works while the text is being typed. */
export function listOperations(query: string): readonly string[] {
  return [...query.matchAll(/^[ \t]*(?:query|mutation|subscription)\s+(\w+)/gm)].map(([, name]) => name ?? '');
}
