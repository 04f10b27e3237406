import { networkInterfaces } from 'node:os';

const EVERYWHERE = [undefined, '0.0.0.0', '::'];

/**
 * The addresses under which other computers of the network reach the site; none when it listens for this machine alone.
 *
 * @param {{ host: string | undefined, port: number }} environment
 * @param {ReturnType<typeof networkInterfaces>} interfaces
 */
export function listLanAddresses({ host, port }, interfaces = networkInterfaces()) {
  return Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .filter(({ address }) => EVERYWHERE.includes(host) || address === host)
    .map(({ address }) => `http://${address}:${port}`);
}
