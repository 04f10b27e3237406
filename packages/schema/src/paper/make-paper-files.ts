import type { PrismaClient } from '@tumen/database/client';
import { type Locale, localize } from '@tumen/domain/localized-text';
import { makeKeySheet, makePaper } from '@tumen/domain/quiz/paper/make-paper';
import { makeVariants } from '@tumen/domain/quiz/paper/variants';
import { writeKeySheet } from '@tumen/domain/quiz/paper/write-key-sheet';
import type { PaperSize } from '@tumen/domain/quiz/paper/write-page';
import { writePaper } from '@tumen/domain/quiz/paper/write-paper';
import { loadChosen, loadSources, type Selection } from '../interchange/load-questions.ts';
import { toLocalizedText } from '../localized.ts';

export type PaperRequest = {
  readonly selection: Selection;
  /** Of the order of questions and options; that of a quiz also draws its questions. */
  readonly seed: string;
  readonly variants: number;
  readonly locale: Locale;
  readonly size: PaperSize;
};

/**
 * Makes a paper test: a file of HTML for each variant, and one with the keys of all. Only for the teacher's own command, never for a client.
 *
 * @throws {NothingToExportError} for a lesson without questions and an unknown quiz.
 * @throws {VariantsImpossibleError} when the questions have too few orders.
 */
export async function makePaperFiles(
  db: PrismaClient,
  { selection, seed, variants: count, locale, size }: PaperRequest,
): Promise<{ readonly path: string; readonly text: string }[]> {
  const { title, chosen } = await loadChosen(db, selection);
  const sources = await loadSources(db, chosen, locale);
  const questions = chosen.map(({ question, id, points }) => ({ ...question, item: id, points }));
  const variants = makeVariants(questions, count, seed);
  const frame = { title: localize(toLocalizedText(title), locale), locale, size };
  const name = 'lesson' in selection ? `${selection.lesson}${selection.usage === 'EXAM' ? '-exam' : ''}` : selection.quiz;
  const keys = makeKeySheet(variants, locale, ({ source, locator }) =>
    [sources.get(source) ?? source, locator].filter(Boolean).join(' '),
  );
  return [
    ...variants.map((variant) => ({
      path: `${name}-${locale}-${variant.name}.html`,
      text: writePaper(makePaper(variant, locale), frame),
    })),
    { path: `${name}-${locale}-key.html`, text: writeKeySheet(keys, { ...frame, seed }) },
  ];
}
