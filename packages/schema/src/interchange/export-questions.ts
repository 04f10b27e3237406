import type { PrismaClient } from '@tumen/database/client';
import type { Locale } from '@tumen/domain/localized-text';
import { writeGift } from '@tumen/domain/quiz/interchange/gift/write-gift';
import type { ExportResult, InterchangeQuestion } from '@tumen/domain/quiz/interchange/interchange-question';
import { writeMoodleXml } from '@tumen/domain/quiz/interchange/moodle-xml/write-moodle-xml';
import { writeQti } from '@tumen/domain/quiz/interchange/qti/write-qti';
import { loadQuestions, type Selection } from './load-questions.ts';

export const EXPORT_FORMATS = ['moodle-xml', 'gift', 'qti'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const WRITERS: Record<ExportFormat, (questions: readonly InterchangeQuestion[], title: string, locale: Locale) => ExportResult> =
  {
    'moodle-xml': (questions, title) => writeMoodleXml(questions, categoryOf(title)),
    gift: (questions, title) => writeGift(questions, categoryOf(title)),
    qti: writeQti,
  };

export type QuestionExport = ExportResult & { readonly questions: number };

/**
 * Exports the bank of a lesson, or a quiz as a seed draws it, in one language and with the keys.
 *
 * @throws {NothingToExportError} for a lesson without questions and an unknown quiz.
 */
export async function exportQuestions(
  db: PrismaClient,
  selection: Selection,
  format: ExportFormat,
  locale: Locale,
): Promise<QuestionExport> {
  const { title, converted } = await loadQuestions(db, selection, locale);
  const questions = converted.flatMap(({ question }) => question ?? []);
  const { files, losses } = WRITERS[format](questions, title, locale);
  return {
    files,
    questions: questions.length,
    losses: [{ code: 'LANGUAGES' }, ...converted.flatMap(({ losses: own }) => own), ...losses],
  };
}

/** Slashes part the levels of a category. */
function categoryOf(title: string): string {
  return `Tumen/${title.replaceAll('/', '//')}`;
}
