import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { formatFault } from './fault.ts';
import { checkCoverage } from './integrity/coverage.ts';
import { readContent } from './read-content.ts';

const COURSE = fileURLToPath(new URL('../../../content', import.meta.url));

it('finds no fault with the course itself', async () => {
  const result = await readContent(COURSE);
  const faults = result.isValid ? [...checkCoverage(result.content)] : result.faults;
  expect(faults.map(formatFault)).toEqual([]);
});
