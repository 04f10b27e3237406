import { writeCsv } from '@tumen/domain/csv';
import { gradeTable, type StudentGrades } from '@tumen/domain/gradebook/grade-table';
import { oneRosterFiles, type RosterWork } from '@tumen/domain/gradebook/one-roster';
import { LOCALES, type Locale, localize } from '@tumen/domain/localized-text';
import { strToU8, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { rowId } from '../attempt/attempt.visibility.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { taughtClassrooms } from '../classroom/classroom.visibility.ts';
import type { Context } from '../context.ts';
import { toLocalizedText } from '../localized.ts';
import { readGrades } from './read-grades.ts';

const FORMATS = ['csv', 'xlsx', 'oneroster.zip'] as const;

/** A file to download. */
type ExportedFile = { readonly name: string; readonly type: string; readonly body: Uint8Array };

type Exporter = Pick<Context, 'db' | 'now' | 'teacherId'>;
type Gradebook = {
  readonly classId: string;
  readonly className: string;
  readonly works: readonly RosterWork[];
  readonly students: readonly StudentGrades[];
};

/**
 * Writes the grades of a class for its teacher: as a table, or as OneRoster files. Titles and words are in the language asked for.
 *
 * @param format `csv`, `xlsx` or `oneroster.zip`.
 * @param language a locale; any other text means English.
 * @returns Null for an unknown format, a class that does not exist and for one of somebody else alike.
 */
export async function exportGrades(
  exporter: Exporter,
  classroomId: string,
  format: string,
  language: string,
): Promise<ExportedFile | null> {
  const known = FORMATS.find((each) => each === format);
  if (known === undefined) return null;
  const locale = LOCALES.find((each) => each === language) ?? 'en';
  const book = await readGradebook(exporter, classroomId, locale);
  if (book === null) return null;
  await recordAudit(exporter.db, exporter, { action: 'GRADES_DOWNLOADED', classroomId: book.classId, after: format });
  const name = `${fileStem(book.className)}-${exporter.now().toISOString().slice(0, 10)}.${format}`;
  switch (known) {
    case 'csv':
      return { name, type: 'text/csv; charset=utf-8', body: strToU8(writeCsv(gradeTable(book.works, book.students, locale))) };
    case 'xlsx':
      return {
        name,
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        body: await writeWorkbook(gradeTable(book.works, book.students, locale)),
      };
    case 'oneroster.zip': {
      const files = oneRosterFiles(book.classId, book.works, book.students, exporter.now());
      const zipped = Object.fromEntries(Object.entries(files).map(([file, text]) => [file, strToU8(text)]));
      return { name, type: 'application/zip', body: zipSync(zipped) };
    }
  }
}

async function readGradebook(exporter: Exporter, classroomId: string, locale: Locale): Promise<Gradebook | null> {
  const { db } = exporter;
  const classroom = await db.classroom.findUnique({
    where: { id: rowId(classroomId), ...taughtClassrooms(exporter) },
    select: {
      id: true,
      name: true,
      assignments: { where: { quizSlug: { not: null } }, orderBy: [{ opensAt: 'asc' }, { id: 'asc' }] },
      enrollments: {
        where: { removedAt: null },
        orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
        select: { id: true, name: true },
      },
    },
  });
  if (!classroom) return null;
  const slugs = classroom.assignments.flatMap(({ quizSlug }) => quizSlug ?? []);
  const quizzes = await db.quiz.findMany({ where: { slug: { in: slugs } }, select: { slug: true, title: true, closesAt: true } });
  const bySlug = new Map(quizzes.map((quiz) => [quiz.slug, quiz]));
  const grades = await readGrades(
    exporter,
    classroom.enrollments.map(({ id }) => id),
  );
  return {
    classId: classroom.id,
    className: classroom.name,
    works: classroom.assignments.map(({ id, quizSlug, opensAt, closesAt }) => {
      const quiz = bySlug.get(quizSlug ?? '');
      const title = quiz ? localize(toLocalizedText(quiz.title), locale) : (quizSlug ?? '');
      return { assignmentId: id, title, opensAt, closesAt: closesAt ?? quiz?.closesAt ?? null };
    }),
    students: classroom.enrollments.map(({ id, name }) => ({ studentId: id, name, grades: grades.get(id) ?? [] })),
  };
}

/** Texts are cells of type string, which no spreadsheet takes for a formula. */
async function writeWorkbook(rows: readonly (readonly (string | number | undefined)[])[]): Promise<Uint8Array> {
  const cells = rows.map((row, index) =>
    row.map((value) => {
      if (value === undefined) return null;
      const weight = index === 0 ? { fontWeight: 'bold' as const } : {};
      return typeof value === 'number' ? { value, type: Number } : { value, type: String, ...weight };
    }),
  );
  return new Uint8Array(await writeExcelFile(cells, { stickyRowsCount: 1, stickyColumnsCount: 1 }).toBuffer());
}

const MOST_STEM = 60;

/** What of the name of a class may stand in the name of a file: letters, digits and hyphens of any script. */
function fileStem(className: string): string {
  const stem = className
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return [...stem].slice(0, MOST_STEM).join('') || 'class';
}
