import type { ApiErrorCode } from '@tumen/domain/api-errors';
import { GraphQLError } from 'graphql';

/** An error of the request as a whole: answered as JSON with `status`, whatever media type the client accepts. */
export function httpError(
  status: number,
  code: ApiErrorCode,
  message: string,
  headers: Record<string, string> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status, headers } } });
}
