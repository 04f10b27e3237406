import type { PrismaClient } from '@tumen/database/client';
import { readAsOf } from '@tumen/schema/content-version/as-of';
import { loadVersions } from '@tumen/schema/content-version/load-versions';
import { isAsyncIterable, type Plugin, type YogaInitialContext } from 'graphql-yoga';
import { CONTENT_VERSION_PAUSE_MS } from '../limits.ts';
import { asksPublicOnly } from '../public-operation.ts';

/**
 * Tells from which content an answer to a public query was made: in the header `Tumen-Content-Version`, and as
 * `extensions.contentVersion` for those who ask with `"extensions": {"contentVersion": true}` in the request. `3` is release 3,
 * `3+1f0c…` content that was changed since, by the start of its hash.
 */
export function useContentVersion(db: PrismaClient, now: () => Date): Plugin<YogaInitialContext> {
  const read = createReader(db, now);
  const versions = new WeakMap<Request, string>();
  return {
    async onExecute({ args }) {
      if (!asksPublicOnly(args.schema, args.document)) return;
      const { schema, document, operationName, variableValues: variables } = args;
      const asked = readAsOf(schema, { document, operationName, variables });
      const contentVersion = asked === null ? await read() : String(asked);
      if (contentVersion === null) return;
      const { request, params } = args.contextValue;
      versions.set(request, contentVersion);
      if (params.extensions?.contentVersion !== true) return;
      return {
        onExecuteDone({ result, setResult }) {
          if (!isAsyncIterable(result)) setResult({ ...result, extensions: { ...result.extensions, contentVersion } });
        },
      };
    },
    onResponse({ request, response }) {
      const version = versions.get(request);
      if (version !== undefined) response.headers.set('Tumen-Content-Version', version);
    },
  };
}

/** Reads the version again when some seconds passed: an import by another process may have changed it. Null without an answer. */
function createReader(db: PrismaClient, now: () => Date): () => Promise<string | null> {
  let known: { readonly version: Promise<string | null>; readonly until: number } | undefined;
  return () => {
    const time = now().getTime();
    // Never more than a pause ahead: a clock that was set back must not hold an old version.
    if (known === undefined || time >= known.until || known.until > time + CONTENT_VERSION_PAUSE_MS) {
      // The query itself reports a database that does not answer.
      known = { version: readVersion(db).catch(() => null), until: time + CONTENT_VERSION_PAUSE_MS };
    }
    return known.version;
  };
}

async function readVersion(db: PrismaClient): Promise<string> {
  const { version, hash, isReleased } = (await loadVersions(db)).current;
  return isReleased ? String(version) : `${version}+${hash.slice(0, 12)}`;
}
