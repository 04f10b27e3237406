/** `npm run content:check [folder]`: all faults of the content at once, or what it holds. */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFault } from './fault.ts';
import { checkCoverage } from './integrity/coverage.ts';
import { readContent } from './read-content.ts';

const dir = process.argv[2] ?? fileURLToPath(new URL('../../../content', import.meta.url));
if (!existsSync(dir)) {
  console.error(`There is no folder ${dir}. Name the folder of the content, or no folder for that of the course.`);
  process.exit(1);
}
const result = await readContent(dir);

// Small contents are sound without being a whole course.
const faults = result.isValid ? [...(process.argv[2] === undefined ? checkCoverage(result.content) : [])] : result.faults;

if (result.isValid && faults.length === 0) {
  for (const [noun, records] of Object.entries(result.content)) console.log(`${String(records.length).padStart(6)} ${noun}`);
  console.log('The content is sound.');
} else {
  for (const fault of faults) console.error(formatFault(fault));
  console.error(`${faults.length} faults in ${relative(process.cwd(), dir) || '.'}. Nothing was changed.`);
  process.exitCode = 1;
}
