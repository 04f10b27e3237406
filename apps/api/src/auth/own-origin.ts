import { isIP } from 'node:net';

/**
 * Whether a page of `origin` belongs to this site: it is the site's public address, or the very host that the request was sent to.
 *
 * The second is how a school server is reached, under whatever address its network gave it today. It holds for addresses and names of
 * a local network only: a name of the internet can be pointed at any machine by whoever owns it.
 *
 * @param host host and port that the browser asked for, as in its Host header.
 */
export function isOwnOrigin(origin: string, siteOrigin: string, host: string | null): boolean {
  if (origin === siteOrigin) return true;
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.protocol.startsWith('http') && url.host === host && isLocalName(url.hostname);
}

function isLocalName(hostname: string): boolean {
  const address = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(address) !== 0 || hostname === 'localhost' || hostname.endsWith('.local') || !hostname.includes('.');
}
