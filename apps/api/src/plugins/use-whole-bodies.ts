import type { IncomingMessage } from 'node:http';
import { finished } from 'node:stream/promises';
import type { Plugin } from 'graphql-yoga';
import { REST_OF_BODY_MS } from '../limits.ts';

/** What node:http adds to a request; absent where no socket is involved. */
type ServerContext = { readonly req?: IncomingMessage };

/**
 * Lets the body of a request that is refused arrive before the answer goes out, and ends the connection where it does not. Node pauses a
 * connection with an unread body for good: the next request on it would hang, and a proxy that shares its connections sends there what
 * other visitors ask. Closing at once would reset it, and a client that is still sending would never see the answer.
 */
export function useWholeBodies(): Plugin<object, ServerContext> {
  return {
    async onResponse({ serverContext: { req }, response }) {
      if (!req || !hasBody(req) || req.readableEnded) return;
      const isWhole = await discardRest(req).then(
        () => true,
        () => false,
      );
      if (!isWhole) response.headers.set('Connection', 'close');
    },
  };
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Rejects when the body is still coming after a while, or its connection ended. */
function discardRest(req: IncomingMessage): Promise<void> {
  return finished(req.resume(), { signal: AbortSignal.timeout(REST_OF_BODY_MS), cleanup: true, writable: false });
}
