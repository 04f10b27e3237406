import path from 'node:path';
import { isKnown } from './is-known.ts';
import { type ArchiveFile, type Manifest, ZIP } from './manifest.ts';
import { mediaType } from './media-type.ts';

/** To be read in the browser: the data dictionary, the license, how to cite. All else is saved. */
const PLAIN_TEXT = 'text/plain; charset=utf-8';

/** As long as pages are cached: a correction is everywhere within a minute. */
const CACHE_CONTROL = 'public, max-age=60';

/**
 * Answers with a file of the archive, or with 304 when the browser has it already. The bytes are read only when they are sent.
 *
 * Their number is not told: Next removes Content-Length from what a route answers, since it may compress it, and sends chunks, of which a
 * browser knows the last.
 */
export async function fileResponse(
  request: Request,
  manifest: Pick<Manifest, 'version'>,
  file: ArchiveFile,
  read: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Response> {
  // Weak, because Next compresses texts on their way and leaves the tag as it is.
  const tag = `W/"${file.sha256}"`;
  const headers = { ETag: tag, 'Cache-Control': CACHE_CONTROL };
  if (isKnown(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers });
  const type = mediaType(file.path) ?? PLAIN_TEXT;
  const name = file.path === ZIP ? `tumen-corpus-${manifest.version}.zip` : path.basename(file.path);
  return new Response(request.method === 'HEAD' ? null : await read(), {
    headers: {
      ...headers,
      'Content-Type': type,
      'Content-Disposition': `${type === PLAIN_TEXT ? 'inline' : 'attachment'}; filename="${name}"`,
    },
  });
}
