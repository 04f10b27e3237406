/**
 * Serves the built site, compressed with Brotli where the browser takes it: a lesson's JavaScript weighs a seventh less than with gzip, which
 * is all that `next start` knows. Next's own files were compressed at build time (scripts/precompress.mjs), pages are compressed as they leave.
 *
 * PORT and HOST say where it listens.
 */
import { createServer } from 'node:http';
import path from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import next from 'next';
import sirv from 'sirv';
import { sendScriptsLate } from './late-scripts.mjs';

const STATIC_PREFIX = '/_next/static';
const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;
/** Between the speed of gzip and its size, for answers that are compressed anew each time. */
const PAGE_QUALITY = 7;

const port = Number(process.env.PORT ?? 3000);
const hostname = process.env.HOST || undefined;
const dir = import.meta.dirname;

const app = next({ dev: false, dir, port, ...(hostname ? { hostname } : {}) });
const handle = app.getRequestHandler();
const serveStatic = sirv(path.join(dir, '.next/static'), {
  brotli: true,
  gzip: true,
  etag: true,
  immutable: true,
  maxAge: ONE_YEAR_SECONDS,
  setHeaders: (response) => response.setHeader('X-Content-Type-Options', 'nosniff'),
});
const compress = compression({
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: PAGE_QUALITY } },
  // A compressor would hold the events of a stream back.
  filter: (request, response) =>
    !String(response.getHeader('content-type')).startsWith('text/event-stream') && compression.filter(request, response),
});

await app.prepare();

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  if (url.startsWith(`${STATIC_PREFIX}/`)) {
    request.url = url.slice(STATIC_PREFIX.length);
    serveStatic(request, response, () => {
      request.url = url;
      void handle(request, response);
    });
    return;
  }
  // The library is typed for Express, whose request and response are Node's.
  compress(/** @type {any} */ (request), /** @type {any} */ (response), () => {
    sendScriptsLate(request, response);
    void handle(request, response);
  });
});
server.listen(port, hostname);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
