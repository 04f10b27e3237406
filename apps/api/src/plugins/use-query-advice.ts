import type { GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { adviseOn } from '../query-advice.ts';

/** Adds to the message of a fault in a query what to do about it. */
export function useQueryAdvice(schema: GraphQLSchema): Plugin {
  return {
    onResultProcess({ result }) {
      if (!('errors' in result)) return;
      for (const error of result.errors ?? []) {
        // With a path it comes from a resolver, in words of our own.
        const advice = error.path === undefined ? adviseOn(schema, error.message) : null;
        if (advice !== null) error.message = `${error.message} ${advice}`;
      }
    },
  };
}
