/** Results as files of 1EdTech's OneRoster 1.1, CSV binding (https://www.imsglobal.org/oneroster-v11-final-csv-tables). */
import { type CsvCell, writeCsvRows } from '../csv.ts';
import type { Grade } from './grade.ts';
import type { StudentGrades, TitledWork } from './grade-table.ts';

export type RosterWork = TitledWork & {
  readonly assignmentId: string;
  readonly opensAt: Date;
  readonly closesAt: Date | null;
};

/** All files that the binding knows; those that are not sent are declared absent. */
const FILES = [
  'academicSessions',
  'categories',
  'classes',
  'classResources',
  'courses',
  'courseResources',
  'demographics',
  'enrollments',
  'lineItems',
  'orgs',
  'resources',
  'results',
  'users',
];
const SENT = ['categories', 'lineItems', 'results'];
const CATEGORY = 'tumen-quizzes';

/**
 * A line item for each work and a result for each student and work that was handed in, in percent. Names stay here: results refer to
 * students by the id that the other exports show beside the name.
 *
 * @param classId the `sourcedId` of the class. Tumen knows no school and no terms, so that `gradingPeriodSourcedId` is empty.
 * @returns Files by name, to be put into one archive.
 */
export function oneRosterFiles(
  classId: string,
  works: readonly RosterWork[],
  students: readonly StudentGrades[],
  now: Date,
): Record<string, string> {
  const manifest = [
    ['propertyName', 'value'],
    ['manifest.version', '1.0'],
    ['oneroster.version', '1.1'],
    ...FILES.map((file) => [`file.${file}`, SENT.includes(file) ? 'bulk' : 'absent']),
    ['source.systemName', 'Tumen'],
    ['source.systemCode', 'tumen'],
  ];
  return {
    'manifest.csv': writeCsvRows(manifest),
    'categories.csv': writeCsvRows([
      ['sourcedId', 'status', 'dateLastModified', 'title'],
      // Sent whole, so that status and date stay empty, as the binding wants it.
      [CATEGORY, '', '', 'Quizzes'],
    ]),
    'lineItems.csv': writeCsvRows([LINE_ITEM_COLUMNS, ...works.map((work) => toLineItem(work, classId, now))]),
    'results.csv': writeCsvRows([
      RESULT_COLUMNS,
      ...students.flatMap(({ studentId, grades }) =>
        grades.flatMap((grade, index) => toResult(grade, studentId, works[index]?.assignmentId ?? '')),
      ),
    ]),
  };
}

const LINE_ITEM_COLUMNS = [
  'sourcedId',
  'status',
  'dateLastModified',
  'title',
  'description',
  'assignDate',
  'dueDate',
  'classSourcedId',
  'categorySourcedId',
  'gradingPeriodSourcedId',
  'resultValueMin',
  'resultValueMax',
];

function toLineItem({ assignmentId, title, opensAt, closesAt }: RosterWork, classId: string, now: Date): CsvCell[] {
  // The binding wants a due date; what never closes is due today.
  return [assignmentId, '', '', title, '', day(opensAt), day(closesAt ?? now), classId, CATEGORY, '', 0, 100];
}

const RESULT_COLUMNS = [
  'sourcedId',
  'status',
  'dateLastModified',
  'lineItemSourcedId',
  'studentSourcedId',
  'scoreStatus',
  'score',
  'scoreDate',
  'comment',
];

function toResult({ best, state }: Grade, studentId: string, assignmentId: string): CsvCell[][] {
  if (best === null) return [];
  const status = state === 'NEEDS_MARKING' || best.unmarkedCount > 0 ? 'partially graded' : 'fully graded';
  const date = day(best.submittedAt ?? best.startedAt);
  return [[`${assignmentId}.${studentId}`, '', '', assignmentId, studentId, status, best.scorePercent, date, '']];
}

function day(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
