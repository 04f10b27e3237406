import { AS_OF_DIRECTIVE } from '@tumen/domain/operation-cost';
import {
  DirectiveLocation,
  type DocumentNode,
  GraphQLDirective,
  GraphQLInt,
  GraphQLNonNull,
  type GraphQLSchema,
  getDirectiveValues,
  getOperationAST,
  getVariableValues,
} from 'graphql';

/** `query @asOf(version: 1) { ... }`: in the text of the query, so that it travels through every client, link and cache. */
export const asOfDirective = new GraphQLDirective({
  name: AS_OF_DIRECTIVE,
  description:
    'Answers a public query from an earlier release of the content. See `contentVersions`. It costs half as much again.',
  locations: [DirectiveLocation.QUERY],
  args: {
    version: { type: new GraphQLNonNull(GraphQLInt), description: 'The release.' },
  },
});

type Operation = {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
};

/**
 * The version of the content that an operation asks for. Null for the present one, and where a variable is wrong: then the operation does
 * not run, and its own error says so.
 *
 * @param operation a document that is valid for the schema.
 */
export function readAsOf(schema: GraphQLSchema, { document, operationName, variables }: Operation): number | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  const version = coerced && getDirectiveValues(asOfDirective, operation, coerced)?.version;
  return typeof version === 'number' ? version : null;
}
