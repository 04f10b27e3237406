import type { PrismaClient } from '@tumen/database/client';
import type { ApiErrorCode } from '@tumen/domain/api-errors';
import { API_KEY_PREFIX, isWholeApiKey } from '@tumen/schema/api-key/api-key-secret';
import { findApiKey, noteApiKeyUse } from '@tumen/schema/api-key/api-key-use';
import { type ExecutionArgs, GraphQLError } from 'graphql';
import { isAsyncIterable, type Plugin, type YogaInitialContext } from 'graphql-yoga';
import { costOf } from '../cost-of.ts';
import type { Env } from '../env.ts';
import { httpError } from '../http-error.ts';
import { apiKeyOf, markKeyed } from '../keyed-requests.ts';
import { COST_LIMITS } from '../limits.ts';
import type { Logger } from '../logger.ts';
import { asksPublicOnly } from '../public-operation.ts';
import { type Budget, rateLimitHeaders } from '../rate-limit-headers.ts';
import { createRateLimiter } from '../rate-limiter.ts';

type ApiKeys = {
  readonly db: PrismaClient;
  readonly env: Pick<Env, 'RATE_LIMIT_KEY_POINTS' | 'RATE_LIMIT_KEY_REQUESTS'>;
  readonly log: Logger;
  readonly now: () => Date;
};

/**
 * Knows scripts by the key that they send as `Authorization: Bearer tumen_…`. A key opens public queries alone and has its own budgets, of
 * requests and of points; what comes without one is as it always was. A key that is none is refused, never taken for nothing.
 */
export function useApiKeys({ db, env, log, now }: ApiKeys): Plugin<YogaInitialContext> {
  const takeRequest = createRateLimiter(env.RATE_LIMIT_KEY_REQUESTS);
  const takePoints = createRateLimiter(env.RATE_LIMIT_KEY_POINTS);
  const budgetsOf = (key: string): Budget[] => [
    { name: 'requests', limiter: takeRequest, key },
    { name: 'points', limiter: takePoints, key },
  ];

  /** Lets an operation through, or throws why it may not run. */
  function admit(key: string, args: ExecutionArgs): void {
    if (!asksPublicOnly(args.schema, args.document)) throw notPublic();
    const points = costOf(args) ?? 0;
    // What costs more than one operation may is refused as such, and not charged.
    if (points > COST_LIMITS.maxComplexity) return;
    refuseSpent(takePoints(key, points), `points: this operation costs ${points}, a minute has ${env.RATE_LIMIT_KEY_POINTS}`);
    noteApiKeyUse(db, key, points, now()).catch((err: unknown) => log.error({ err }, 'use of an API key not noted'));
  }

  return {
    async onRequestParse({ request }) {
      const secret = readKey(request.headers.get('authorization'));
      if (secret === null) return;
      const key = await findApiKey(db, secret);
      if (key === null) throw unauthorized('There is no such API key, or it was revoked. Make another on the page /teach/keys.');
      markKeyed(request, key);
      refuseSpent(takeRequest(key), `requests: a minute has ${env.RATE_LIMIT_KEY_REQUESTS}`);
    },
    onExecute({ args, setResultAndStopExecution }) {
      const { request, params } = args.contextValue;
      const key = apiKeyOf(request);
      if (key === null) return;
      try {
        admit(key, args);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        return setResultAndStopExecution({ errors: [error] });
      }
      if (params.extensions?.cost !== true) return;
      return {
        onExecuteDone({ result, setResult }) {
          const budget = Object.fromEntries(budgetsOf(key).map(tellBudget));
          if (!isAsyncIterable(result)) setResult({ ...result, extensions: { ...result.extensions, budget } });
        },
      };
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      if (apiKeyOf(args.contextValue.request) !== null) setResultAndStopExecution({ errors: [notPublic()] });
    },
    onResponse({ request, response }) {
      const key = apiKeyOf(request);
      if (key !== null) for (const [name, value] of rateLimitHeaders(budgetsOf(key))) response.headers.set(name, value);
    },
  };
}

function tellBudget({ name, limiter, key }: Budget) {
  const { most: limit, seconds } = limiter.quota;
  return [name, { limit, left: limiter.left(key), seconds }];
}

/** The key in an Authorization header. Null without one: other schemes are for whatever stands before the API. */
function readKey(authorization: string | null): string | null {
  const [, secret = null] = /^Bearer +(\S+) *$/i.exec(authorization ?? '') ?? [];
  if (secret !== null && isWholeApiKey(secret)) return secret;
  if (secret === null && !authorization?.includes(API_KEY_PREFIX)) return null;
  throw unauthorized(
    `This is no API key of Tumen as it was made. Send the whole of it: "Authorization: Bearer ${API_KEY_PREFIX}…", or no such header at all.`,
  );
}

function unauthorized(message: string): GraphQLError {
  return httpError(401, 'INVALID_API_KEY', message, { 'WWW-Authenticate': 'Bearer realm="Tumen", error="invalid_token"' });
}

function notPublic(): GraphQLError {
  const message = 'An API key opens public queries alone. Send what belongs to a visitor, a class or a teacher without it.';
  return httpError(403, 'API_KEY_NOT_ALLOWED', message);
}

/** @param seconds 0 when the budget had enough, else until it has. */
function refuseSpent(seconds: number, what: string): void {
  if (seconds === 0) return;
  const message = `The key has spent its ${what}. Try again in ${seconds} s.`;
  throw new GraphQLError(message, {
    extensions: {
      code: 'API_KEY_SPENT' satisfies ApiErrorCode,
      retryAfterSeconds: seconds,
      http: { status: 429, headers: { 'Retry-After': String(seconds) } },
    },
  });
}
