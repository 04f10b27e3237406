/** What became of scores, and what would: for the teacher of the class alone. */
import { queryFromInfo } from '@pothos/plugin-prisma';
import { groupBy } from '@tumen/domain/group-by';
import { RULING_KINDS, type RulingKind, variantOf } from '@tumen/domain/quiz/ruling';
import type { GraphQLResolveInfo } from 'graphql';
import { Assignment } from '../assignment/assignment.type.ts';
import { taughtAssignments } from '../assignment/assignment.visibility.ts';
import { taughtAssignmentLoader } from '../assignment/load-assignments.ts';
import { AnswerInput, toAnswer } from '../attempt/answer.type.ts';
import { Attempt } from '../attempt/attempt.type.ts';
import { taughtQuestions } from '../attempt/attempt.visibility.ts';
import { AttemptQuestion } from '../attempt/attempt-question.type.ts';
import { readView } from '../attempt/stored.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Enrollment } from '../enrollment/enrollment.type.ts';
import { enrollmentLoader } from '../enrollment/load-enrollments.ts';
import { batch } from '../loading/batch.ts';
import { previewRegrade, type RegradeChangeShape, type RegradePreviewShape } from './preview-regrade.ts';
import type { DeclaredRuling } from './regrade-assignment.command.ts';
import { acceptedTexts, readRuling } from './stored-ruling.ts';

/** More than a teacher changes one answer, or rules in one assignment. */
const MOST_CHANGES = 50;
const MOST_RULINGS = 100;

const ScoreChangeKindEnum = builder.enumType('ScoreChangeKind', {
  description: 'By what a score changed.',
  values: {
    MARKED: { description: 'A teacher marked the answer by its rubric.' },
    OVERRIDDEN: { description: 'A teacher gave points by hand, or took them back.' },
    REGRADED: { description: 'A ruling on the question.' },
  } as const,
});

const RULING_DESCRIPTIONS: Record<RulingKind, string> = {
  AS_KEYED: 'The key counts: a ruling before it is taken back.',
  ACCEPT: 'An answer counts as right that the key does not know. Nobody loses by it.',
  FULL_POINTS: 'Everybody has it right, also who answered nothing.',
  DROPPED: 'The question does not count.',
};

export const RulingKindEnum = builder.enumType('RulingKind', {
  description: 'What counts as right in a question whose key was wrong.',
  values: Object.fromEntries(RULING_KINDS.map((kind) => [kind, { description: RULING_DESCRIPTIONS[kind] }])) as Record<
    RulingKind,
    { description: string }
  >,
});

export const RulingInput = builder.inputType('RulingInput', {
  description: 'What is to count as right in a question.',
  fields: (t) => ({
    kind: t.field({ type: RulingKindEnum, required: true, description: 'What counts.' }),
    accepted: t.field({
      type: AnswerInput,
      description: '`ACCEPT`: the answer that counts as right, too; of a single choice one option or more. Else nothing.',
    }),
  }),
});

export function toDeclared({ kind, accepted }: typeof RulingInput.$inferInput): DeclaredRuling {
  return { kind, accepted: accepted ? toAnswer(accepted) : null };
}

const ScoreChange = builder.prismaObject('ScoreChange', {
  description: 'A change of a score, as it was noted down. Nothing removes it but the deletion of the attempt.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ScoreChangeKindEnum, description: 'By what.' }),
    fromFraction: t.exposeFloat('fromFraction', {
      nullable: true,
      description: 'The share of its points before, 0 to 1. Null: it waited for a teacher, or did not count.',
    }),
    toFraction: t.exposeFloat('toFraction', { nullable: true, description: 'The same afterwards.' }),
    reason: t.exposeString('reason', { description: 'Why. Empty for marks by a rubric.' }),
    changedAt: t.expose('createdAt', { type: 'DateTime', description: 'When.' }),
    teacherName: t.string({
      nullable: true,
      description: 'Who. Null once that account is gone.',
      select: { teacher: { select: { name: true } } },
      resolve: ({ teacher }) => teacher?.name ?? null,
    }),
  }),
});

const Ruling = builder.prismaObject('Ruling', {
  description: 'What a teacher declared right in a question of an assignment.',
  fields: (t) => ({
    kind: t.expose('kind', { type: RulingKindEnum, description: 'What counts.' }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    appliedAt: t.expose('createdAt', { type: 'DateTime', description: 'When.' }),
    teacherName: t.string({
      nullable: true,
      description: 'Who. Null once that account is gone.',
      select: { teacher: { select: { name: true } } },
      resolve: ({ teacher }) => teacher?.name ?? null,
    }),
    accepted: t.stringList({
      description: '`ACCEPT`: what counts as right, too: options by their English text, a text or a number. Else empty.',
      select: { accepted: true },
      resolve: (ruling) => acceptedTexts(readRuling(ruling)),
    }),
    changeCount: t.relationCount('changes', { description: 'How many attempts it changed when it was applied.' }),
  }),
});

const RegradeChange = builder.objectRef<RegradeChangeShape>('RegradeChange').implement({
  description: 'What a ruling changes for one attempt.',
  fields: (t) => ({
    student: t.field({
      type: Enrollment,
      nullable: true,
      description: 'Whose attempt it is. Null when the student left just now.',
      resolve: ({ enrollmentId }, _args, context, info) => enrollmentLoader(context, info)(enrollmentId),
    }),
    fromPoints: t.exposeFloat('fromPoints', {
      nullable: true,
      description: 'Points of the question now. Null: it does not count, or waits for a teacher.',
    }),
    toPoints: t.exposeFloat('toPoints', { nullable: true, description: 'Points of the question then.' }),
    fromScorePercent: t.exposeFloat('fromScorePercent', { description: 'Score of the attempt now, 0 to 100.' }),
    toScorePercent: t.exposeFloat('toScorePercent', { description: 'Score of the attempt then.' }),
  }),
});

const RegradePreview = builder.objectRef<RegradePreviewShape>('RegradePreview').implement({
  description: 'What a ruling would change. Nothing is written.',
  fields: (t) => ({
    attemptCount: t.exposeInt('attemptCount', { description: 'How many attempts that were handed in have the question.' }),
    overriddenCount: t.exposeInt('overriddenCount', {
      description: 'In how many of them the points were given by hand: those stay, unless the question is dropped.',
    }),
    changes: t.field({
      type: [RegradeChange],
      description: 'The attempts whose score changes.',
      resolve: ({ changes }) => [...changes],
    }),
  }),
});

builder.prismaObjectField(Attempt, 'student', (t) =>
  t.field({
    type: Enrollment,
    nullable: true,
    description: 'Whose attempt it is. Null unless you teach the class.',
    select: { enrollmentId: true },
    resolve: ({ enrollmentId }, _args, context, info) =>
      enrollmentId === null ? null : enrollmentLoader(context, info)(enrollmentId),
  }),
);

builder.prismaObjectFields(AttemptQuestion, (t) => ({
  scoreChanges: t.relation('changes', {
    type: ScoreChange,
    description: `How its score changed, the newest first; at most ${MOST_CHANGES}. Empty unless you teach the class.`,
    query: (_args, context) => ({
      where: { question: taughtQuestions(context) },
      orderBy: { sequence: 'desc' },
      take: MOST_CHANGES,
    }),
  }),
  assignment: t.field({
    type: Assignment,
    nullable: true,
    description: 'For which assignment of a class it was put. Null unless you teach the class.',
    select: { attempt: { select: { assignmentId: true } } },
    resolve: ({ attempt: { assignmentId } }, _args, context, info) =>
      assignmentId === null ? null : taughtAssignmentLoader(context, info)(assignmentId),
  }),
  rulings: t.field({
    type: [Ruling],
    description:
      'What was declared right in it, and so in the same question of all attempts at the assignment, the newest first: that one is in force. Empty unless you teach the class.',
    select: { item: true, view: true, attempt: { select: { assignmentId: true } } },
    resolve: ({ item, view, attempt: { assignmentId } }, _args, context, info) =>
      assignmentId === null ? [] : rulingLoader(context, info)(`${assignmentId} ${variantOf(item, readView(view))}`),
  }),
  regradePreview: t.field({
    type: RegradePreview,
    nullable: true,
    description:
      'Who in the class would have another score if this counted as right in this question. Null unless you teach the class, and for an answer that the question can’t have.',
    args: { ruling: t.arg({ type: RulingInput, required: true, description: 'What is to count as right.' }) },
    resolve: ({ id }, { ruling }, context) => previewRegrade(context, id, toDeclared(ruling)),
  }),
}));

/** Loads the rulings on questions, each by the assignment and the variant that it is there, in one statement for all sibling fields. */
function rulingLoader(context: Context, info: GraphQLResolveInfo) {
  const query = queryFromInfo({ context, info, typeName: 'Ruling', include: {} });
  return batch(context, info, 'Ruling', async (keys: readonly string[]) => {
    const [assignments, variants] = [
      keys.map((key) => key.slice(0, key.indexOf(' '))),
      keys.map((key) => key.slice(key.indexOf(' ') + 1)),
    ];
    const rulings = await context.db.ruling.findMany({
      ...query,
      where: { assignmentId: { in: assignments }, variant: { in: variants }, assignment: taughtAssignments(context) },
      orderBy: { sequence: 'desc' },
    });
    const byKey = groupBy(rulings, ({ assignmentId, variant }) => `${assignmentId} ${variant}`);
    return keys.map((key) => byKey.get(key) ?? []);
  });
}

builder.prismaObjectField(Assignment, 'rulings', (t) =>
  t.relation('rulings', {
    type: Ruling,
    description: `What its teacher declared right, the newest first; at most ${MOST_RULINGS}. Empty unless you teach the class.`,
    query: (_args, context) => ({
      where: { assignment: taughtAssignments(context) },
      orderBy: { sequence: 'desc' },
      take: MOST_RULINGS,
    }),
  }),
);
