import { GraphQLError } from 'graphql';

/** What a reader can do wrong. Stable: clients branch on it. */
export type QueryErrorCode =
  | 'INVALID_CURSOR'
  | 'INVALID_DATE'
  | 'INVALID_DEPTH'
  | 'INVALID_ID'
  | 'INVALID_ORDER'
  | 'INVALID_PAGE_SIZE'
  | 'INVALID_QUERY'
  | 'NOT_FOUND'
  | 'NOT_PUBLIC'
  | 'OPERATION_TOO_COSTLY'
  | 'TOO_MANY_EVENTS'
  | 'UNKNOWN_SLUG'
  | 'UNKNOWN_VERSION';

export type QueryErrorDetails = {
  /** Path of the argument at fault, such as `filter.from`. */
  readonly argument?: string;
  /** Values that would have been right, best first. */
  readonly suggestions?: readonly string[];
  /** Points that the operation costs, and how many it may. */
  readonly cost?: { readonly requested: number; readonly limit: number | undefined };
};

/** An error that the reader can mend: `message` names the thing and the remedy, `extensions` say the same to a program. */
export function queryError(code: QueryErrorCode, message: string, details: QueryErrorDetails = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}
