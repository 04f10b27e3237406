import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, type GraphQLSchema, getOperationAST, Kind } from 'graphql';
import { costAsOf } from './content-version/as-of.ts';

type Operation = {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
};

/**
 * The points that an operation costs, by the very sum for which the schema refuses it: `fieldCost`, over all that is selected.
 *
 * @param operation a document that is valid for the schema.
 * @throws GraphQLError when a variable has the wrong type.
 */
export function operationCost(schema: GraphQLSchema, { document, operationName, variables }: Operation): number {
  const operation = getOperationAST(document, operationName);
  if (!operation) return 0;
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const asked: DocumentNode = { ...document, definitions: [operation, ...fragments] };
  return costAsOf(complexityFromQuery(asked, { schema, variables: variables ?? {} }).complexity, operation);
}
