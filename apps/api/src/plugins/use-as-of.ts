import type { PrismaClient } from '@tumen/database/client';
import type { ReleaseClients } from '@tumen/database/releases/release-clients';
import { readAsOf } from '@tumen/schema/content-version/as-of';
import { loadVersions } from '@tumen/schema/content-version/load-versions';
import { unknownVersion } from '@tumen/schema/content-version/unknown-version';
import type { Context } from '@tumen/schema/context';
import { queryError } from '@tumen/schema/errors/query-error';
import { tooCostly } from '@tumen/schema/errors/too-costly';
import { operationCost } from '@tumen/schema/operation-cost';
import { type ExecutionArgs, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { COST_LIMITS } from '../limits.ts';
import { asksPublicOnly } from '../public-operation.ts';

/** Nothing runs, so the answer has no `data`: for that GraphQL over HTTP has 400, but with the older media type, whose clients expect 200. */
const REFUSED = { status: 400, spec: true };

/**
 * Answers a public query with the directive `@asOf` from an earlier version of the content: resolvers get the client of its tables. The
 * newest release is answered from the main tables while they hold it.
 */
export function useAsOf(db: PrismaClient, releases: ReleaseClients): Plugin<Context> {
  return {
    async onExecute({ args, extendContext, setResultAndStopExecution }) {
      const { schema, document, operationName, variableValues: variables } = args;
      const version = readAsOf(schema, { document, operationName, variables });
      if (version === null) return;
      try {
        if (!asksPublicOnly(schema, document)) throw notPublic();
        checkCost(args);
        extendContext({ db: await clientOf(db, releases, version) });
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        error.extensions.http = REFUSED;
        setResultAndStopExecution({ errors: [error] });
      }
    },
  };
}

async function clientOf(db: PrismaClient, releases: ReleaseClients, version: number): Promise<PrismaClient> {
  const { current, released } = await loadVersions(db);
  if (current.isReleased && current.version === version) return db;
  if (!released.some((release) => release.version === version)) {
    throw unknownVersion(version, released.map((release) => release.version).toReversed());
  }
  const client = await releases.of(version);
  if (client !== null) return client;
  throw queryError(
    'UNKNOWN_VERSION',
    `The tables of version ${version} are not made yet. \`npm start\` or \`npm run db:import\` makes them.`,
  );
}

/** The schema itself refuses what costs too much now; this what costs too much of an earlier version only. */
function checkCost({ schema, document, operationName, variableValues: variables }: ExecutionArgs): void {
  const cost = operationCost(schema, { document, operationName, variables });
  const limit = COST_LIMITS.maxComplexity;
  if (cost.points > limit) throw tooCostly(cost, limit, 'As of an earlier version the operation');
}

function notPublic() {
  const message =
    '`@asOf` is for public queries alone: classes, quizzes in progress and what else belongs to somebody have no versions.';
  return queryError('NOT_PUBLIC', message, {});
}
