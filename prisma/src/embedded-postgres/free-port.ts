import { createServer } from 'node:net';

/** Asks the system for a free port on 127.0.0.1; tries `preferred` first when given. */
export async function findFreePort(preferred = 0): Promise<number> {
  const port = await tryPort(preferred);
  if (port !== null) return port;
  return findFreePort();
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
}
