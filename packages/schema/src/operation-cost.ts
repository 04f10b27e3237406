import { measureOperation, type OperationCost } from '@tumen/domain/operation-cost';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
} from 'graphql';

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
export function operationCost(schema: GraphQLSchema, { document, operationName, variables }: Operation): OperationCost {
  const operation = getOperationAST(document, operationName);
  const rootType = operation && schema.getRootType(operation.operation);
  if (!rootType) return { points: 0, dearest: null };
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  if (values.errors?.[0]) throw values.errors[0];
  const fragments = document.definitions.filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION);
  return measureOperation({
    schema,
    rootType: rootType.name,
    selectionSet: operation.selectionSet,
    directives: operation.directives,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables: values.coerced ?? {},
  });
}
