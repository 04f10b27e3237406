import { operationCost } from '@tumen/schema/operation-cost';
import { type ExecutionArgs, GraphQLError } from 'graphql';

/** The points of an operation that is about to run. Null when a variable has the wrong type: it does not run, and its own error says so. */
export function costOf({ schema, document, operationName, variableValues: variables }: ExecutionArgs): number | null {
  try {
    return operationCost(schema, { document, operationName, variables }).points;
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
