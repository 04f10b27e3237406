import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Cite } from './engine.ts';
import { formatCitation } from './format-citation.ts';

const FOLDER = new URL('../../../../../content/sources/', import.meta.url);
const sourcesShape = z.array(
  z.looseObject({
    id: z.string(),
    title: z.string().optional(),
    author: z
      .array(z.object({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() }))
      .optional(),
    issued: z.object({ 'date-parts': z.array(z.array(z.number())) }).optional(),
    'container-title': z.string().optional(),
  }),
);

const sources = readdirSync(FOLDER).flatMap((file) =>
  sourcesShape.parse(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))),
);
const written = sources.map((csl) => {
  const work = { csl, label: 'no headline was seen' };
  return { csl, bibtex: formatCitation(work, 'BIBTEX', 'en'), ris: formatCitation(work, 'RIS', 'en') };
});

/** The title without the marks by which citation.js keeps capital letters. */
function readTitle(entry: string): string {
  const [item] = new Cite(entry).data;
  return String(item?.title).replaceAll(/<\/?span[^>]*>/g, '');
}

test('every source has a key of its own in BibTeX and in RIS', () => {
  const ids = sources.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(1000);
  expect(new Set(ids).size).toBe(ids.length);
  expect(written.map(({ bibtex }) => bibtex.match(/^@[a-z]+\{([^,]+),$/m)?.[1])).toEqual(ids);
  expect(written.map(({ ris }) => ris.match(/^ID {2}- (.+)$/m)?.[1])).toEqual(ids);
});

test('every author stands in both', () => {
  for (const { csl, bibtex, ris } of written) {
    const authors = (csl.author ?? []).map(({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(', '));
    expect([...ris.matchAll(/^AU {2}- (.+)$/gm)].map(([, name]) => name)).toEqual(authors);
    for (const author of authors) expect(bibtex.replaceAll('\\', '')).toContain(author);
  }
});

test('every day and month stands in both, and no more than is known', () => {
  for (const { csl, bibtex, ris } of written) {
    const [year, month, day] = csl.issued?.['date-parts'][0] ?? [];
    const two = (number: number | undefined) => number?.toString().padStart(2, '0') ?? '/';
    const date = month === undefined ? undefined : `${year}/${two(month)}/${two(day)}`;
    expect(ris.match(/^PY {2}- (.+)$/m)?.[1]).toBe(year?.toString());
    expect(ris.match(/^DA {2}- (.+)$/m)?.[1]).toBe(date);
    const [item] = new Cite(bibtex).data;
    expect(item?.issued).toEqual(
      year === undefined ? undefined : { 'date-parts': [[year, month, day].filter((each) => each !== undefined)] },
    );
  }
});

test('every title and every work that holds another is read again as it was', () => {
  for (const { csl, bibtex, ris } of written) {
    const title = csl.title ?? '[no headline was seen]';
    expect([readTitle(bibtex), readTitle(ris)]).toEqual([title, title]);
    const container = csl['container-title'];
    if (container !== undefined) expect(ris).toContain(`T2  - ${container}`);
  }
});
