import { randomUUID } from 'node:crypto';
import type { ApiErrorCode } from '@tumen/domain/api-errors';
import { GraphQLError } from 'graphql';
import type { Logger } from './logger.ts';

/**
 * Replaces whatever was not meant for the client by an id, and logs the cause under the same id.
 * Only a `GraphQLError` thrown as such passes: our code puts nothing into one that a stranger may not read.
 */
export function createErrorMask(log: Logger): (error: unknown) => Error {
  return (error) => {
    if (error instanceof GraphQLError && isDeliberate(error)) return error;
    const errorId = randomUUID();
    const cause = error instanceof GraphQLError ? error.originalError : error;
    const path = error instanceof GraphQLError ? error.path : undefined;
    log.error({ errorId, path: path?.join('.'), err: cause }, 'unexpected error');
    return new GraphQLError(`Something went wrong on our side. Quote error id ${errorId}.`, {
      path,
      extensions: { code: 'INTERNAL_SERVER_ERROR' satisfies ApiErrorCode, errorId, unexpected: true },
    });
  };
}

function isDeliberate(error: GraphQLError): boolean {
  const { originalError } = error;
  return originalError == null || (originalError instanceof GraphQLError && isDeliberate(originalError));
}
