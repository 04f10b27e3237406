import { parse, type SelectionNode } from 'graphql';

/** The one selection that a text holds, such as `title` or `events { totalCount }`. Throws where it holds none. */
export function parseSelection(source: string): SelectionNode {
  const [definition] = parse(`{ ${source} }`).definitions;
  const selection = definition?.kind === 'OperationDefinition' ? definition.selectionSet.selections[0] : undefined;
  if (selection === undefined) throw new Error(`There is no selection in “${source}”.`);
  return selection;
}
