import { measureOperation, type OperationCost } from '@tumen/domain/operation-cost';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
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
  if (!operation) return { points: 0, dearest: null };
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  if (values.errors?.[0]) throw values.errors[0];
  const fragments = document.definitions.filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION);
  return runningCost({
    schema,
    operation,
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
    variableValues: values.coerced ?? {},
  });
}

/** The same of an operation that a resolver is asked to answer. */
export function runningCost({
  schema,
  operation,
  fragments,
  variableValues: variables,
}: Pick<GraphQLResolveInfo, 'schema' | 'operation' | 'fragments' | 'variableValues'>): OperationCost {
  const rootType = schema.getRootType(operation.operation);
  if (!rootType) return { points: 0, dearest: null };
  const { selectionSet, directives } = operation;
  return measureOperation({
    schema,
    rootType: rootType.name,
    selectionSet,
    directives,
    fragments: new Map(Object.entries(fragments)),
    variables,
  });
}
