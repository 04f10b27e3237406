import type { Measures } from './budgets.ts';

const COLUMNS = [
  ['page', 56],
  ['operations', 11],
  ['script kB', 10],
  ['performance', 12],
  ['accessibility', 14],
  ['best practices', 15],
  ['SEO', 5],
  ['axe', 5],
  ['no script', 10],
] as const;

export function printTitles() {
  console.log(COLUMNS.map(([title, width], index) => (index === 0 ? title.padEnd(width) : title.padStart(width))).join(''));
}

/** One line a page; below it, what it misses. */
export function printRow({ path, operations, scriptBytes, scores, violations, wordsWithoutScript }: Measures, misses: string[]) {
  const cells = [
    path,
    operations || '–',
    (scriptBytes / 1000).toFixed(1),
    scores?.performance ?? '–',
    scores?.accessibility ?? '–',
    scores?.['best-practices'] ?? '–',
    scores?.seo ?? '–',
    violations.length,
    `${Math.round(wordsWithoutScript * 100)} %`,
  ];
  console.log(
    COLUMNS.map(([, width], index) => {
      const text = String(cells[index]);
      return index === 0 ? text.padEnd(width) : text.padStart(width);
    }).join(''),
  );
  for (const miss of misses) console.log(`  ! ${miss}`);
}
