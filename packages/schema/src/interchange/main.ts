/**
 * `npm run quiz:export -- --lesson slug [--usage practice|exam]|--quiz slug [--seed text] --format moodle-xml|gift|qti [--locale en|ko|ru]
 * [--out file]`: questions with their keys for another system. Reads the database at DATABASE_URL, or else a throw-away one that holds `content/`.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SetupError } from '@tumen/database/setup-error';
import { LOCALES } from '@tumen/domain/localized-text';
import type { ExportFile } from '@tumen/domain/quiz/interchange/interchange-question';
import { lossText } from '@tumen/domain/quiz/interchange/loss-text';
import { strToU8, zipSync } from 'fflate';
import { EXPORT_FORMATS, type ExportFormat, exportQuestions } from './export-questions.ts';
import { NothingToExportError, type Selection } from './load-questions.ts';
import { readSelection } from './read-selection.ts';
import { withContent } from './with-content.ts';

const USAGE =
  'Usage: npm run quiz:export -- --lesson <slug> [--usage practice|exam] | --quiz <slug> [--seed text]  --format moodle-xml|gift|qti [--locale en|ko|ru] [--out file]';

type Request = {
  readonly selection: Selection;
  readonly format: ExportFormat;
  readonly locale: (typeof LOCALES)[number];
  readonly out: string | undefined;
};

function readRequest(): Request {
  const { values } = parse();
  const format = EXPORT_FORMATS.find((name) => name === values.format);
  const locale = LOCALES.find((name) => name === (values.locale ?? 'en'));
  const { out } = values;
  const selection = readSelection(values);
  if (!selection || !format || !locale) throw new SetupError('The arguments are not understood.', USAGE);
  if (format === 'qti' && !out) throw new SetupError('A QTI package is a ZIP file: name it with --out.', USAGE);
  return { selection, format, locale, out };
}

function parse() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { lesson: text, usage: text, quiz: text, seed: text, format: text, locale: text, out: text } });
  } catch (error) {
    throw new SetupError(error instanceof Error ? error.message : String(error), USAGE);
  }
}

async function main(): Promise<void> {
  const { selection, format, locale, out } = readRequest();
  await withContent(async (db) => {
    const { files, losses, questions } = await exportQuestions(db, selection, format, locale);
    write(files, format, out);
    for (const loss of losses) console.error(lossText(loss));
    console.error(`${questions} questions${out ? `, written to ${out}` : ''}. The file holds the keys: keep it from students.`);
  });
}

/** npm starts scripts in the folder of the workspace; paths are meant from where the command was given. */
function write(files: readonly ExportFile[], format: ExportFormat, out: string | undefined): void {
  const path = out === undefined ? undefined : resolve(process.env.INIT_CWD ?? '.', out);
  if (path === undefined) process.stdout.write(files.map(({ text }) => text).join(''));
  else if (format !== 'qti') writeFileSync(path, files.map(({ text }) => text).join(''));
  else writeFileSync(path, zipSync(Object.fromEntries(files.map((file) => [file.path, strToU8(file.text)]))));
}

main().catch((error: unknown) => {
  const isExpected = error instanceof SetupError || error instanceof NothingToExportError;
  if (!isExpected) throw error;
  console.error(error instanceof SetupError ? `${error.message}\n${error.remedy}` : error.message);
  process.exitCode = 1;
});
