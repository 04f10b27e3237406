import type { Plugin } from 'graphql-yoga';

/** Gives each error that has none a code to branch on: whatever is neither ours nor masked is a fault of the request. */
export function useErrorCodes(): Plugin {
  return {
    onResultProcess({ result }) {
      if (!('errors' in result)) return;
      for (const error of result.errors ?? []) error.extensions.code ??= 'BAD_USER_INPUT';
    },
  };
}
