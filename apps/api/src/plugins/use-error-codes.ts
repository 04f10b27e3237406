import { type ApiErrorCode, isApiErrorCode } from '@tumen/domain/api-errors';
import type { Plugin } from 'graphql-yoga';

/** Of an error that is neither ours nor masked: a library found a fault in the request. */
const OF_LIBRARIES: ApiErrorCode = 'BAD_USER_INPUT';

/** Sees to it that each error has a code to branch on, and none that the list of codes lacks. */
export function useErrorCodes(): Plugin {
  return {
    onResultProcess({ result }) {
      if (!('errors' in result)) return;
      for (const { extensions } of result.errors ?? []) {
        if (!isApiErrorCode(extensions.code)) extensions.code = OF_LIBRARIES;
      }
    },
  };
}
