import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { adviseOn } from '../query-advice.ts';
import { adviseOnRequest } from '../request-advice.ts';

/** Whoever mends these sees the others. Advice may parse the whole query again, which a hundred faults would make dear. */
const MOST_ADVISED = 10;

/** Adds to the message of a fault in a query or a request what to do about it. */
export function useQueryAdvice(schema: GraphQLSchema): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      if (!('errors' in result) || !result.errors) return;
      setResult({
        ...result,
        errors: result.errors.map((error, index) => (index < MOST_ADVISED ? withAdvice(schema, error) : error)),
      });
    },
  };
}

/** A new error, since the faults of a query are kept with it and told again whenever it is asked again. */
function withAdvice(schema: GraphQLSchema, error: GraphQLError): GraphQLError {
  // With a path it comes from a resolver, in words of our own.
  if (error.path !== undefined) return error;
  const advice = adviseOn(schema, error) ?? adviseOnRequest(error.message);
  if (advice === null) return error;
  const { nodes = null, source = null, positions = null, originalError = null, extensions } = error;
  return new GraphQLError(`${error.message.replace(/[^.?]$/, '$&.')} ${advice}`, {
    nodes,
    source,
    positions,
    originalError,
    extensions,
  });
}
