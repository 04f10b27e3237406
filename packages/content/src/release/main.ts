/** `npm run content:release -- "note"`: freezes the content as its next version. */
import { fileURLToPath } from 'node:url';
import { BrokenReleaseError } from './releases.ts';
import { ReleaseRefusedError, writeRelease } from './write-release.ts';

const [note = '', contentDir = fileURLToPath(new URL('../../../../content', import.meta.url))] = process.argv.slice(2);

try {
  const version = await writeRelease({ contentDir, note, date: new Date().toISOString().slice(0, 10) });
  console.log(
    `Version ${version} is in content/releases/. Put its number and day into CITATION.cff, and commit both with the content.`,
  );
} catch (error) {
  if (!(error instanceof ReleaseRefusedError || error instanceof BrokenReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
