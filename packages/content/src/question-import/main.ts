/** `npm run quiz:import -- file.xml|file.gift --lesson slug [--locale en|ko|ru] [--out file]`: questions of another system as YAML. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LOCALES } from '@tumen/domain/localized-text';
import { UnreadableFileError } from '@tumen/domain/quiz/interchange/interchange-question';
import { importQuestions } from './import-questions.ts';

const USAGE = 'Usage: npm run quiz:import -- file.xml|file.gift --lesson <slug> [--locale en|ko|ru] [--out file]';
const LESSONS = fileURLToPath(new URL('../../../../content/lessons', import.meta.url));

/** npm starts scripts in the folder of the workspace; paths are meant from where the command was given. */
const here = (path: string) => resolve(process.env.INIT_CWD ?? '.', path);

function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { lesson: { type: 'string' }, locale: { type: 'string' }, out: { type: 'string' } },
  });
  const [file] = positionals;
  const locale = LOCALES.find((name) => name === values.locale);
  if (!file || positionals.length > 1 || !values.lesson || (values.locale && !locale))
    throw new TypeError('The arguments are not understood.');
  if (!existsSync(resolve(LESSONS, values.lesson)))
    throw new TypeError(`There is no lesson "${values.lesson}" in content/lessons.`);
  if (!existsSync(here(file))) throw new TypeError(`There is no file ${file}.`);

  const { yaml, report } = importQuestions(basename(file), readFileSync(here(file), 'utf8'), locale);
  if (values.out) writeFileSync(here(values.out), yaml);
  else process.stdout.write(yaml);
  for (const line of report) console.error(line);
  console.error(`${values.out ? `Written to ${values.out}. ` : ''}Its place is content/questions/${values.lesson}.yaml.`);
}

try {
  main();
} catch (error) {
  if (error instanceof UnreadableFileError) console.error(error.message);
  else if (error instanceof TypeError) console.error(`${error.message}\n${USAGE}`);
  else throw error;
  process.exitCode = 1;
}
