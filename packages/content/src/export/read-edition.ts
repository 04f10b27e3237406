import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { citationFileShape, type Edition } from './edition.ts';

const ROOT = new URL('../../../../', import.meta.url);
const CITATION = new URL('CITATION.cff', ROOT);
const LICENSE_TEXT = new URL('content/LICENSE', ROOT);

/**
 * Reads what the repository says about its corpus: how it is cited, and its license.
 *
 * @throws when a file is missing or CITATION.cff lacks what an archive needs; the message names the file and the keys.
 */
export async function readEdition(): Promise<Edition> {
  const [citation, license] = await Promise.all([readFile(CITATION, 'utf8'), readFile(LICENSE_TEXT, 'utf8')]);
  const result = citationFileShape.safeParse(parse(citation));
  if (!result.success) throw new Error(`${fileURLToPath(CITATION)} is not sound:\n${z.prettifyError(result.error)}`);
  return { citation: result.data, license };
}
