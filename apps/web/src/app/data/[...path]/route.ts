import { fileResponse } from '@/features/data/file-response.ts';
import { readArchiveFile, readManifest } from '@/features/data/manifest.ts';

export const dynamic = 'force-dynamic';

/** A file of the open-data archive: `/data/tumen-corpus.zip`, `/data/csv/events.csv`. */
export async function GET(request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const path = (await params).path.join('/');
  const manifest = await readManifest();
  const file = manifest?.files.find((each) => each.path === path);
  if (!manifest || !file) return new Response('There is no such file in the archive.\n', { status: 404 });
  return fileResponse(request, manifest, file, () => readArchiveFile(manifest, file));
}
