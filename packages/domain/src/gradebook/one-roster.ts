/** Results as files of 1EdTech's OneRoster 1.2, CSV binding (https://www.imsglobal.org/spec/oneroster/v1p2/bind/csv). */
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
  'lineItemLearningObjectiveIds',
  'lineItems',
  'lineItemScoreScales',
  'orgs',
  'resources',
  'resultLearningObjectiveIds',
  'results',
  'resultScoreScales',
  'roles',
  'scoreScales',
  'userProfiles',
  'userResources',
  'users',
];
const SENT = ['categories', 'lineItems', 'results'];
const CATEGORY = 'tumen-quizzes';

/** The binding wants a school. A site of Tumen knows of one: itself. */
const SCHOOL = 'tumen';

/**
 * A line item for each work and a result for each student and work that was handed in, in percent. Names stay here: results refer to
 * students by the id that the other exports show beside the name.
 *
 * Files that would hold names or that Tumen has nothing for (users, classes, schools, terms) are absent, so that the ids of the class, of
 * its students, of the school and of the term are to be matched by whoever imports.
 *
 * @param classId the `sourcedId` of the class, and of its only academic session.
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
    ['oneroster.version', '1.2'],
    ...FILES.map((file) => [`file.${file}`, SENT.includes(file) ? 'bulk' : 'absent']),
    ['source.systemName', 'Tumen'],
    ['source.systemCode', 'tumen'],
  ];
  return {
    'manifest.csv': writeCsvRows(manifest),
    'categories.csv': writeCsvRows([
      ['sourcedId', 'status', 'dateLastModified', 'title', 'weight'],
      // Sent whole, so that status and date stay empty, as the binding wants it.
      [CATEGORY, '', '', 'Quizzes', ''],
    ]),
    'lineItems.csv': writeCsvRows([LINE_ITEM_COLUMNS, ...works.map((work) => toLineItem(work, classId, now))]),
    'results.csv': writeCsvRows([
      RESULT_COLUMNS,
      ...students.flatMap(({ studentId, grades }) =>
        grades.flatMap((grade, index) => toResult(grade, studentId, works[index]?.assignmentId ?? '', classId)),
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
  'academicSessionSourcedId',
  'resultValueMin',
  'resultValueMax',
  'schoolSourcedId',
];

function toLineItem({ assignmentId, title, opensAt, closesAt }: RosterWork, classId: string, now: Date): CsvCell[] {
  // The binding wants a due date; what never closes is due today.
  return [assignmentId, '', '', title, '', day(opensAt), day(closesAt ?? now), classId, CATEGORY, classId, 0, 100, SCHOOL];
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
  'textScore',
  'classSourcedId',
  'inProgress',
  'incomplete',
  'late',
  'missing',
];

function toResult({ best, state }: Grade, studentId: string, assignmentId: string, classId: string): CsvCell[][] {
  if (best === null) return [];
  const status = state === 'NEEDS_MARKING' || best.unmarkedCount > 0 ? 'partially graded' : 'fully graded';
  const date = day(best.submittedAt ?? best.startedAt);
  // Handed in, so neither incomplete nor missing; and after the closing of the class only in time that was granted, so never late.
  const flags = [state === 'WORKING', false, false, false];
  return [
    [`${assignmentId}.${studentId}`, '', '', assignmentId, studentId, status, best.scorePercent, date, '', '', classId, ...flags],
  ];
}

function day(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
