import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import type { ApiErrorCode } from '@tumen/domain/api-errors';
import { MAX_ALIASES, MAX_DEPTH, MAX_DIRECTIVES, MAX_TOKENS } from '@tumen/domain/operation-limits';
import { GraphQLError, parse, type ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Bounds the size of a document before it runs. What it costs to answer depends on arguments and is bounded in the schema.
 * All violated limits are reported together, each with its own code.
 */
export function useOperationLimits(): Plugin {
  return {
    onPluginInit({ addPlugin }) {
      addPlugin(
        EnvelopArmorPlugin({
          maxDepth: { n: MAX_DEPTH, flattenFragments: true, ...refuse('TOO_DEEP', `nests deeper than ${MAX_DEPTH} levels`) },
          maxAliases: { n: MAX_ALIASES, ...refuse('TOO_MANY_ALIASES', `uses more than ${MAX_ALIASES} aliases`) },
          maxDirectives: { n: MAX_DIRECTIVES, ...refuse('TOO_MANY_DIRECTIVES', `uses more than ${MAX_DIRECTIVES} directives`) },
          maxTokens: { enabled: false },
          costLimit: { enabled: false },
          // The schema is public and can be introspected: "Did you mean" helps a learner and hides nothing.
          blockFieldSuggestion: { enabled: false },
        }),
      );
    },
    onParse({ setParseFn }) {
      setParseFn((source, options) => parse(source, { ...options, maxTokens: MAX_TOKENS }));
    },
  };
}

function refuse(code: ApiErrorCode, fault: string) {
  const report = (context: ValidationContext | null) => {
    context?.reportError(new GraphQLError(`The operation ${fault}.`, { extensions: { code } }));
  };
  return { propagateOnRejection: false, onReject: [report] };
}
