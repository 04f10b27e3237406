import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

it('shows every component of packages/ui', () => {
  const sheets = ['./component-sheet.tsx', './look-view.tsx', './palette-sheet.tsx'].map(read).join();
  const components = readdirSync(new URL('../../../../../packages/ui/src/', import.meta.url))
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => file.replace(/\.tsx$/, ''));
  expect(components.length).toBeGreaterThan(10);
  expect(components.filter((name) => !sheets.includes(`'@tumen/ui/${name}'`))).toEqual([]);
});
