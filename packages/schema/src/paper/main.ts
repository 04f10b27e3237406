/**
 * `npm run quiz:paper -- --quiz slug|--lesson slug [--usage practice|exam] --out folder [--locale en|ko|ru] [--seed text] [--variants 1-4] [--paper A4|letter]`: a test
 * to be printed, and its key sheet. Reads the database at DATABASE_URL, or else a throw-away one that holds `content/`. Prints the paths.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SetupError } from '@tumen/database/setup-error';
import { LOCALES } from '@tumen/domain/localized-text';
import { MOST_VARIANTS, VariantsImpossibleError } from '@tumen/domain/quiz/paper/variants';
import { PAPER_SIZES } from '@tumen/domain/quiz/paper/write-page';
import { NothingToExportError } from '../interchange/load-questions.ts';
import { DEFAULT_SEED, readSelection } from '../interchange/read-selection.ts';
import { withContent } from '../interchange/with-content.ts';
import { makePaperFiles, type PaperRequest } from './make-paper-files.ts';

const USAGE =
  'Usage: npm run quiz:paper -- --quiz <slug> | --lesson <slug> [--usage practice|exam]  --out folder [--locale en|ko|ru] [--seed text] [--variants 1-4] [--paper A4|letter] [--pdf]';

function readRequest(): PaperRequest & { readonly out: string } {
  const { seed = DEFAULT_SEED, out, ...values } = parse();
  const locale = LOCALES.find((name) => name === (values.locale ?? 'en'));
  const size = PAPER_SIZES.find((name) => name === (values.paper ?? 'A4'));
  const variants = Number(values.variants ?? MOST_VARIANTS);
  const selection = readSelection({ ...values, seed });
  const isCount = Number.isInteger(variants) && variants >= 1 && variants <= MOST_VARIANTS;
  if (!selection || !locale || !size || !isCount || !out) {
    throw new SetupError('The arguments are not understood.', USAGE);
  }
  return { selection, seed, variants, locale, size, out };
}

function parse() {
  const text = { type: 'string' } as const;
  try {
    const options = { lesson: text, usage: text, quiz: text, seed: text, variants: text, locale: text, paper: text, out: text };
    return parseArgs({ options }).values;
  } catch (error) {
    throw new SetupError(error instanceof Error ? error.message : String(error), USAGE);
  }
}

async function main(): Promise<void> {
  const { out, ...request } = readRequest();
  // npm starts scripts in the folder of the workspace; paths are meant from where the command was given.
  const folder = resolve(process.env.INIT_CWD ?? '.', out);
  await withContent(async (db) => {
    const files = await makePaperFiles(db, request);
    mkdirSync(folder, { recursive: true });
    for (const { path, text } of files) {
      writeFileSync(join(folder, path), text);
      console.log(join(folder, path));
    }
  });
  console.error('The key sheet is for the teacher: keep it from students.');
}

main().catch((error: unknown) => {
  const isExpected =
    error instanceof SetupError || error instanceof NothingToExportError || error instanceof VariantsImpossibleError;
  if (!isExpected) throw error;
  console.error(error instanceof SetupError ? `${error.message}\n${error.remedy}` : error.message);
  process.exitCode = 1;
});
