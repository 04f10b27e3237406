import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { hashFiles } from '../hash-content.ts';
import { readFileTexts, readReleases } from '../release/releases.ts';
import { type ContentRelease, citationFileShape, type Edition } from './edition.ts';

const ROOT = new URL('../../../../', import.meta.url);
const CITATION = new URL('CITATION.cff', ROOT);
const LICENSE_TEXT = new URL('content/LICENSE', ROOT);

/**
 * Reads what the repository says about its corpus, how it is cited and its license, and which release of it a content folder holds.
 *
 * @throws when a file is missing or CITATION.cff lacks what an archive needs; the message names the file and the keys.
 */
export async function readEdition(contentDir: string): Promise<Edition> {
  const [citation, license, release] = await Promise.all([
    readFile(CITATION, 'utf8'),
    readFile(LICENSE_TEXT, 'utf8'),
    readContentRelease(contentDir),
  ]);
  const result = citationFileShape.safeParse(parse(citation));
  if (!result.success) throw new Error(`${fileURLToPath(CITATION)} is not sound:\n${z.prettifyError(result.error)}`);
  return { citation: result.data, license, release };
}

async function readContentRelease(contentDir: string): Promise<ContentRelease> {
  const newest = (await readReleases(contentDir)).at(-1);
  return { version: newest?.version ?? 0, isCurrent: newest?.hash === hashFiles(await readFileTexts(contentDir)) };
}
