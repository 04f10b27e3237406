/** `npm run content:export [-- folder [content folder]]`: the corpus as one open-data archive. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FaultyContentError, UnwritableFolderError, writeArchive } from './make-archive.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const [folder = resolve(ROOT, '.data/export'), contentDir = resolve(ROOT, 'content')] = process.argv.slice(2);

if (!existsSync(contentDir)) {
  console.error(`There is no folder ${contentDir}. Name the folder of the content, or none for that of the course.`);
  process.exit(1);
}
try {
  const { path, bytes, files, events } = await writeArchive(contentDir, resolve(folder));
  console.log(`${path}: ${files} files, ${events} events, ${Math.round(bytes / 1000)} kB`);
} catch (error) {
  if (!(error instanceof FaultyContentError || error instanceof UnwritableFolderError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
