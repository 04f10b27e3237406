import type { IncomingMessage } from 'node:http';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Whether what the sender says about where a request came from is believed. */
export function isTrustedPeer(request: Pick<IncomingMessage, 'socket'> | undefined, trustProxy: boolean): boolean {
  return trustProxy || LOOPBACK.has(request?.socket.remoteAddress ?? '');
}

/**
 * The network address that asks, for the rate limit alone: it is neither stored nor logged.
 *
 * A proxy names it last in X-Forwarded-For. That header is believed from a proxy on this machine (the site), or from any
 * when `trustProxy` says that nobody else can reach the API.
 */
export function clientAddress(request: Pick<IncomingMessage, 'headers' | 'socket'>, trustProxy: boolean): string {
  const peer = request.socket.remoteAddress ?? 'unknown';
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim();
  return forwarded && isTrustedPeer(request, trustProxy) ? forwarded : peer;
}
