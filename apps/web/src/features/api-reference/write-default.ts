import { astFromValue, type GraphQLArgument, type GraphQLInputField, print } from 'graphql';

/** The default of an argument or an input field as a query would write it; null where it has none. */
export function writeDefault({
  defaultValue,
  type,
}: Pick<GraphQLArgument | GraphQLInputField, 'defaultValue' | 'type'>): string | null {
  const node = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return node ? print(node) : null;
}
