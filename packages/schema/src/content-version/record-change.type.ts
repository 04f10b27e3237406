import type { Prisma } from '@tumen/database/client';
import { composeChanges } from '@tumen/domain/release/compose-changes';
import {
  CHANGES,
  type Change,
  type FieldChange,
  RECORD_KINDS,
  type RecordChange,
  type RecordKind,
} from '@tumen/domain/release/record-change';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { Lesson } from '../lesson/lesson.type.ts';
import { loadRows } from '../loading/load-row.ts';
import { localeArgs, localizeOrNull } from '../localized.ts';
import { described } from '../vocabulary.ts';

type Row = Prisma.RecordChangeGetPayload<object>;
type Reason = { readonly version: number; readonly reason: string };

/** What happened to a record over one or several versions. */
export type ChangeShape = RecordChange & {
  readonly reasons: readonly Reason[];
  readonly lessons: readonly string[];
  readonly questions: readonly string[];
};

const kindShape = z.enum(RECORD_KINDS);
const changeShape = z.enum(CHANGES);
const titleShape = z.object({ en: z.string(), ko: z.string().exactOptional(), ru: z.string().exactOptional() }).nullable();
const fieldsShape = z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }));

/** Joins the rows of one record, the oldest first. Null when all in all nothing changed. */
export function toChange(rows: readonly Row[]): ChangeShape | null {
  const whole = composeChanges(rows.map(readRow));
  const { lessons = [], questions = [] } = rows.at(-1) ?? {};
  const reasons = rows.flatMap(({ version, reason }) => (reason === null ? [] : [{ version, reason }]));
  return whole && { ...whole, reasons, lessons, questions };
}

function readRow({ kind, slug, change, title, fields }: Row): RecordChange {
  return {
    kind: kindShape.parse(kind),
    slug,
    change: changeShape.parse(change),
    title: titleShape.parse(title),
    fields: fieldsShape.parse(fields),
  };
}

export const RecordKindEnum = builder.enumType('RecordKind', {
  description: 'What sort of record of the content it is.',
  values: described<RecordKind>({
    ACTOR: 'An actor.',
    CLAIM: 'A claim; its `slug` is the code.',
    COURSE: 'The plan of the course.',
    DEBATE: 'A debate.',
    EVENT: 'An event.',
    INDICATOR: 'A time series.',
    LESSON: 'A lesson with its prose.',
    OFFICE: 'An office that actors held.',
    PERIOD: 'A period.',
    PLACE: 'A place.',
    QUESTION: 'A question of a lesson; those of exams are never listed.',
    QUIZ: 'A quiz.',
    ROUTE: 'A railway, pipeline or journey.',
    SOURCE: 'A source.',
    TERM: 'An entry of the glossary.',
    TERMINOLOGY: 'A name with a fixed translation; its `slug` is the English name.',
    THEME: 'A theme.',
  }),
});

const ChangeEnum = builder.enumType('Change', {
  description: 'What happened to a record.',
  values: described<Change>({ ADDED: 'It is new.', CHANGED: 'Some of its fields differ.', REMOVED: 'It is gone.' }),
});

const FieldChangeType = builder.objectRef<FieldChange>('FieldChange').implement({
  description: 'A field of a record that is not what it was.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Its path in the content file, such as `summary.en`. A list is one field.' }),
    before: t.exposeString('before', {
      nullable: true,
      description: 'What was said; a list as YAML. Null when the field was absent.',
    }),
    after: t.exposeString('after', { nullable: true, description: 'What is said since; null when the field is absent.' }),
  }),
});

const ChangeReason = builder.objectRef<Reason>('ChangeReason').implement({
  description: 'Why a version of the content changed a record.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'The version.' }),
    reason: t.exposeString('reason', { description: 'The reason, in English.' }),
  }),
});

export const RecordChangeType = builder.objectRef<ChangeShape>('RecordChange').implement({
  description: 'A record of the content that is not what it was.',
  fields: (t) => ({
    kind: t.expose('kind', { type: RecordKindEnum, description: 'What sort of record it is.' }),
    slug: t.exposeString('slug', { description: 'Its public key.' }),
    title: t.string({
      description: 'What it is called; its slug where it has no name.',
      args: localeArgs,
      resolve: ({ title, slug }, { locale }) => localizeOrNull(title, locale) ?? slug,
    }),
    change: t.expose('change', { type: ChangeEnum, description: 'What happened to it.' }),
    fields: t.field({
      type: [FieldChangeType],
      description: 'What differs, field by field. Empty for questions, quizzes and the course, whose files hold keys.',
      resolve: ({ fields }) => [...fields],
    }),
    reasons: t.field({
      type: [ChangeReason],
      description: 'Why, from the log of corrections, the oldest first. What was only added has none.',
      resolve: ({ reasons }) => [...reasons],
    }),
    lessons: t.field({
      type: [Lesson],
      description: 'The lessons that name it, or show or name an event that does, in the present content.',
      resolve: ({ lessons }, _args, context, info) => loadRows(context, info, 'Lesson', lessons),
    }),
    questions: t.field({
      type: ['String'],
      description: 'Slugs of the check and practice questions that rest on it, in the present content.',
      resolve: ({ questions }) => [...questions],
    }),
  }),
});
