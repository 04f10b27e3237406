import type { PrismaClient } from '@tumen/database/client';
import type { ReleaseClients } from '@tumen/database/releases/release-clients';
import type { LiveBus } from '@tumen/schema/live/live-bus';
import { printPublicPart } from '@tumen/schema/release/public-schema';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { createAuthLimits } from './auth/auth-limits.ts';
import type { SetupCode } from './auth/setup-code.ts';
import type { TeacherAuth } from './auth/teacher-auth.ts';
import { useContext } from './context.ts';
import type { Env } from './env.ts';
import type { Logger } from './logger.ts';
import { createErrorMask } from './mask-error.ts';
import { useAdmittedDocuments } from './plugins/use-admitted-documents.ts';
import { useApiKeys } from './plugins/use-api-keys.ts';
import { useAsOf } from './plugins/use-as-of.ts';
import { useContentVersion } from './plugins/use-content-version.ts';
import { useErrorCodes } from './plugins/use-error-codes.ts';
import { useGradeExports } from './plugins/use-grade-exports.ts';
import { useGraphiQL } from './plugins/use-graphiql.ts';
import { useHead } from './plugins/use-head.ts';
import { useJsonBody } from './plugins/use-json-body.ts';
import { useOperationCost } from './plugins/use-operation-cost.ts';
import { useOperationLimits } from './plugins/use-operation-limits.ts';
import { usePublicAnswers } from './plugins/use-public-answers.ts';
import { usePublicFile } from './plugins/use-public-file.ts';
import { useQueryAdvice } from './plugins/use-query-advice.ts';
import { type ReadinessCheck, useReadiness } from './plugins/use-readiness.ts';
import { useRequestLog } from './plugins/use-request-log.ts';
import { useRequestTimeout } from './plugins/use-request-timeout.ts';
import { useSecurityHeaders } from './plugins/use-security-headers.ts';
import { useTeacherAuth } from './plugins/use-teacher-auth.ts';
import { useTrustedDocuments } from './plugins/use-trusted-documents.ts';
import { useWholeBodies } from './plugins/use-whole-bodies.ts';
import { useWords } from './plugins/use-words.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

export type ServerDependencies = {
  readonly schema: GraphQLSchema;
  readonly db: PrismaClient;
  /** The database as of earlier versions of the content. */
  readonly releases: ReleaseClients;
  readonly log: Logger;
  readonly env: Env;
  readonly checkReadiness: ReadinessCheck;
  readonly auth: TeacherAuth;
  readonly setupCode: SetupCode;
  readonly live: LiveBus;
  readonly documents: TrustedDocuments;
  /** The clock of the server; the real one unless a test stops it. */
  readonly now?: () => Date;
};

const ENDPOINT = '/graphql';

/** Puts the transport together: a handler of requests that never listens. */
export function createServer({
  schema,
  db,
  releases,
  log,
  env,
  checkReadiness,
  auth,
  setupCode,
  live,
  documents,
  now = () => new Date(),
}: ServerDependencies) {
  return createYoga({
    schema,
    graphqlEndpoint: ENDPOINT,
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    extraParamNames: ['documentId'],
    logging: false,
    maxRequestBodySize: false,
    maskedErrors: { maskError: createErrorMask(log) },
    // Without a match nothing is set, and browsers refuse. Yoga's own list would answer "null", which sandboxed frames have.
    cors: (request) => {
      const origin = request.headers.get('origin');
      return origin !== null && env.CORS_ORIGINS.includes(origin)
        ? { origin, credentials: true, methods: ['GET', 'POST'], allowedHeaders: ['Content-Type'], maxAge: 600 }
        : false;
    },
    plugins: [
      // Before all that look at the method, or remember the request.
      useHead(),
      // Before the log, which writes the codes.
      useErrorCodes(),
      useQueryAdvice(schema),
      // Before what runs or keeps anything: it says what a key does not open.
      useApiKeys({ db, env, log, now }),
      // Before what decides by the cookies that go out whether an answer is public, which in turn comes before the log with its status.
      useContext({ db, env, auth, live, now }),
      // Before what says of which version an answer is: an answer from a version that is not there is of none.
      useAsOf(db, releases),
      usePublicAnswers(),
      useContentVersion(db, now),
      useRequestLog(log),
      useWords(ENDPOINT, env.SITE_ORIGIN),
      useSecurityHeaders(),
      useWholeBodies(),
      useReadiness(checkReadiness),
      useTeacherAuth({ auth, limits: createAuthLimits(), env, signUp: { db, mode: env.TEACHER_SIGN_UP, setupCode, now } }),
      useGradeExports({ db, auth, now }),
      usePublicFile(`${ENDPOINT}/schema.graphql`, `${printSchema(lexicographicSortSchema(schema))}\n`),
      usePublicFile(`${ENDPOINT}/public.graphql`, printPublicPart(schema)),
      usePublicFile(`${ENDPOINT}/documents.json`, JSON.stringify(Object.fromEntries(documents)), 'application/json'),
      useGraphiQL(ENDPOINT),
      useJsonBody(env.BODY_LIMIT_BYTES),
      useTrustedDocuments(documents),
      ...(env.ADMITTED_DOCUMENTS === 'trusted' ? [useAdmittedDocuments(documents)] : []),
      useOperationLimits(),
      useOperationCost(),
      useRequestTimeout(env.REQUEST_TIMEOUT_MS),
    ],
  });
}
