import { createHash } from 'node:crypto';
import { isKnown } from '@/features/data/is-known.ts';

/** As long as pages are cached: a correction is everywhere within a minute. */
const CACHE_CONTROL = 'public, max-age=60';

/** Answers with a CSV file to be saved, or with 304 when the browser has it already. */
export function csvResponse(request: Request, { name, text }: { name: string; text: string }): Response {
  // Weak, because Next compresses texts on their way and leaves the tag as it is.
  const tag = `W/"${createHash('sha256').update(text).digest('hex')}"`;
  const headers = { ETag: tag, 'Cache-Control': CACHE_CONTROL };
  if (isKnown(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : text, {
    headers: { ...headers, 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}"` },
  });
}
