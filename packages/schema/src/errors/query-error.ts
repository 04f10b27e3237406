import type { ApiErrorCode } from '@tumen/domain/api-errors';
import { GraphQLError } from 'graphql';

export type QueryErrorDetails = {
  /** Path of the argument at fault, such as `filter.from`. */
  readonly argument?: string;
  /** Values that would have been right, best first. */
  readonly suggestions?: readonly string[];
  /** Points that the operation costs, how many it may, and the field from which most of them come. */
  readonly cost?: {
    readonly requested: number;
    readonly limit: number;
    readonly dearest?: { readonly path: string; readonly points: number };
  };
};

/** An error that the reader can mend: `message` names the thing and the remedy, `extensions` say the same to a program. */
export function queryError(code: ApiErrorCode, message: string, details: QueryErrorDetails = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}
