/**
 * `npm run schema:release -- 2026-11-23`: makes the schema as it is now the one that programs rely on. What changed since the last
 * release goes from "Unreleased" to a section of that day. Without a day it only tells what would.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { SetupError } from '@tumen/database/setup-error';
import { buildSchema as parseSchema } from 'graphql';
import { buildSchema } from '../schema.ts';
import { findBrokenPromises } from './broken-promises.ts';
import { lastRelease, releaseInChangelog } from './changelog.ts';
import { changelogFile, releasedFile } from './files.ts';
import { printPublicPart } from './public-schema.ts';
import { compareSchemas } from './schema-changes.ts';

function main([day]: readonly string[]): void {
  const released = parseSchema(readFileSync(releasedFile, 'utf8'));
  const text = printPublicPart(buildSchema());
  const next = parseSchema(text);
  const changes = compareSchemas(released, next);
  if (day === undefined) {
    console.log(
      [...changes.breaking, ...changes.deprecated, ...changes.added].join('\n') || 'Nothing changed since the last release.',
    );
    return;
  }
  const changelog = readFileSync(changelogFile, 'utf8');
  checkDay(day, lastRelease(changelog));
  const faults = findBrokenPromises({ released, next, changelog, day });
  if (faults.length > 0) throw new SetupError('The schema cannot be released.', faults.join('\n'));
  writeFileSync(changelogFile, releaseInChangelog(changelog, day, changes));
  writeFileSync(releasedFile, text);
}

function checkDay(day: string, last: string | undefined): void {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  if (!isDay) throw new SetupError(`"${day}" is no day.`, 'Write it as 2026-11-23.');
  if (last !== undefined && day < last) throw new SetupError(`There is a release of ${last}.`, 'Give that day or a later one.');
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`${error.message}\n${error.remedy}`);
  process.exitCode = 1;
}
