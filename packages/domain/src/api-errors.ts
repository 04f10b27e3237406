/** What an error of the API is found in: the request, its document, an argument of a query, what a mutation was told, or the server. */
export const ERROR_PLACES = ['request', 'document', 'argument', 'mutation', 'server'] as const;

/** What a program finds beside a code: in `extensions`, or as fields of the error of a mutation. */
type Carried =
  | 'argument'
  | 'suggestions'
  | 'cost.requested'
  | 'cost.limit'
  | 'cost.dearest'
  | 'field'
  | 'deadlineAt'
  | 'retryAfterSeconds'
  | 'errorId';

export type ApiErrorFacts = {
  readonly place: (typeof ERROR_PLACES)[number];
  /** Of the answer that holds it. 200 where the rest of the answer may be there nevertheless. */
  readonly status: number;
  /** Where the answer has no `data` at all, if that differs: it was refused before it ran, or is a subscription that did not begin. */
  readonly statusWithoutData?: number;
  readonly carries?: readonly Carried[];
};

/**
 * Every code that the API answers with, under `extensions.code` or as `code` of the error of a mutation, and what a program may rely on
 * with it. Codes are stable: programs branch on them. What they mean and what to do stands in the messages of the site.
 */
export const API_ERRORS = {
  BAD_REQUEST: { place: 'request', status: 400 },
  UNSUPPORTED_MEDIA_TYPE: { place: 'request', status: 415 },
  REQUEST_ENTITY_TOO_LARGE: { place: 'request', status: 413 },
  UNKNOWN_DOCUMENT: { place: 'request', status: 400 },
  OPERATION_RESOLUTION_FAILURE: { place: 'request', status: 400 },
  INVALID_API_KEY: { place: 'request', status: 401 },
  API_KEY_NOT_ALLOWED: { place: 'request', status: 403 },
  API_KEY_SPENT: { place: 'request', status: 429, carries: ['retryAfterSeconds'] },
  GRAPHQL_PARSE_FAILED: { place: 'document', status: 400 },
  GRAPHQL_VALIDATION_FAILED: { place: 'document', status: 400 },
  UNTRUSTED_DOCUMENT: { place: 'document', status: 400 },
  TOO_DEEP: { place: 'document', status: 400 },
  TOO_MANY_ALIASES: { place: 'document', status: 400 },
  TOO_MANY_DIRECTIVES: { place: 'document', status: 400 },
  OPERATION_TOO_COSTLY: {
    place: 'document',
    status: 200,
    statusWithoutData: 400,
    carries: ['cost.requested', 'cost.limit', 'cost.dearest'],
  },
  BAD_USER_INPUT: { place: 'argument', status: 400 },
  NOT_FOUND: { place: 'argument', status: 200, carries: ['argument', 'suggestions'] },
  UNKNOWN_SLUG: { place: 'argument', status: 200, carries: ['argument', 'suggestions'] },
  UNKNOWN_VERSION: { place: 'argument', status: 200, statusWithoutData: 400, carries: ['suggestions'] },
  NOT_PUBLIC: { place: 'argument', status: 400 },
  INVALID_CURSOR: { place: 'argument', status: 200, carries: ['argument'] },
  INVALID_DATE: { place: 'argument', status: 200, carries: ['argument'] },
  INVALID_DEPTH: { place: 'argument', status: 200, carries: ['argument'] },
  INVALID_ID: { place: 'argument', status: 200, carries: ['argument'] },
  INVALID_ORDER: { place: 'argument', status: 200, carries: ['argument'] },
  INVALID_PAGE_SIZE: { place: 'argument', status: 200, carries: ['argument'] },
  INVALID_QUERY: { place: 'argument', status: 200, carries: ['argument'] },
  TOO_MANY_EVENTS: { place: 'argument', status: 200, carries: ['argument'] },
  VALIDATION: { place: 'mutation', status: 200, carries: ['field'] },
  FORBIDDEN: { place: 'mutation', status: 200 },
  CONFLICT: { place: 'mutation', status: 200 },
  DEADLINE_PASSED: { place: 'mutation', status: 200, carries: ['deadlineAt'] },
  RATE_LIMITED: { place: 'mutation', status: 200, carries: ['retryAfterSeconds'] },
  TIMEOUT: { place: 'server', status: 503 },
  INTERNAL_SERVER_ERROR: { place: 'server', status: 200, statusWithoutData: 500, carries: ['errorId'] },
  BAD_GATEWAY: { place: 'server', status: 502 },
} as const satisfies { readonly [code: string]: ApiErrorFacts };

export type ApiErrorCode = keyof typeof API_ERRORS;

/** Whether the API answers with this code. */
export function isApiErrorCode(code: unknown): code is ApiErrorCode {
  return typeof code === 'string' && Object.hasOwn(API_ERRORS, code);
}
