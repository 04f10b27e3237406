import { measureOperation, type OperationCost } from '@tumen/domain/operation-cost';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { parseVariables } from '../parse-variables.ts';
import type { Draft } from '../share-link.ts';

/**
 * What a draft would cost, by the sum by which the API refuses it; of several operations the dearest counts. Null while it cannot run: it
 * is not finished, does not fit the schema, or lacks variables.
 */
export function measureDraft(schema: GraphQLSchema, draft: Draft): OperationCost | null {
  const document = parseQuery(draft.query);
  const { fault, ...parsed } = { variables: undefined, ...parseVariables(draft.variables) };
  if (document === null || fault !== null || validate(schema, document).length > 0) return null;
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const costOf = (operation: OperationDefinitionNode): OperationCost | null => {
    const variables = getVariableValues(schema, operation.variableDefinitions ?? [], parsed.variables ?? {});
    const rootType = schema.getRootType(operation.operation);
    if (variables.errors !== undefined || !rootType) return null;
    const { selectionSet, directives } = operation;
    return measureOperation({
      schema,
      rootType: rootType.name,
      selectionSet,
      directives,
      fragments,
      variables: variables.coerced,
    });
  };
  const costs = document.definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map(costOf)
    .filter((cost) => cost !== null);
  return costs.sort((a, b) => b.points - a.points)[0] ?? null;
}

function parseQuery(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
