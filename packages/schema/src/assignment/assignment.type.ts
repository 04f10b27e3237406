import type { QuizRules } from '@tumen/domain/quiz/assignment-rules';
import { ownAttempts, rowId } from '../attempt/attempt.visibility.ts';
import { builder } from '../builder.ts';
import { Classroom } from '../classroom/classroom.type.ts';
import type { Context } from '../context.ts';
import { Enrollment } from '../enrollment/enrollment.type.ts';
import { ownEnrollments, taughtEnrollments } from '../enrollment/enrollment.visibility.ts';
import { Lesson } from '../lesson/lesson.type.ts';
import { batch } from '../loading/batch.ts';
import { rowLoader } from '../loading/load-row.ts';
import { Quiz } from '../quiz/quiz.type.ts';
import { FeedbackPolicyEnum, formatTimeLimit, QuestionOrderEnum } from '../quiz/quiz-policy.type.ts';
import { rulesFor } from './assigned-rules.ts';
import { MOST_ASSIGNMENTS } from './assignment.commands.ts';
import { visibleAssignments } from './assignment.visibility.ts';

/** The newest of a student’s attempts at one assignment; more than anybody makes of an exam. */
const MOST_ATTEMPTS_SHOWN = 50;

const AssignmentRules = builder.objectRef<QuizRules>('AssignmentRules').implement({
  description:
    'By which rules you take an assigned quiz: those of the quiz, what the assignment says otherwise, what you are granted.',
  fields: (t) => ({
    timeLimit: t.string({
      nullable: true,
      description: 'How long an attempt may take, in ISO 8601, in minutes: `PT40M`. Null: as long as one likes.',
      resolve: ({ timeLimitMinutes }) => formatTimeLimit(timeLimitMinutes),
    }),
    attemptsAllowed: t.exposeInt('attemptsAllowed', {
      nullable: true,
      description: 'How many attempts. Null: as many as one likes.',
    }),
    closesAt: t.expose('closesAt', { type: 'DateTime', nullable: true, description: 'When all attempts end. Null: never.' }),
    feedbackPolicy: t.expose('feedbackPolicy', { type: FeedbackPolicyEnum, description: 'When verdicts and keys are shown.' }),
    order: t.expose('order', { type: QuestionOrderEnum, description: 'In which order the questions stand.' }),
  }),
});

export const Assignment = builder.prismaNode('Assignment', {
  nullable: true,
  description: 'A quiz or a lesson that a class is to do. Its teacher sees it always, its students once it has opened.',
  id: { field: 'id' },
  findUnique: (id, context) => ({ AND: [visibleAssignments(context)], id: rowId(id) }),
  select: {
    id: true,
    classroomId: true,
    quizSlug: true,
    closesAt: true,
    endedAt: true,
    timeLimitMinutes: true,
    attemptsAllowed: true,
    feedbackPolicy: true,
    order: true,
  },
  fields: (t) => ({
    classroom: t.relation('classroom', { description: 'The class.' }),
    quiz: t.field({
      type: Quiz,
      nullable: true,
      description: 'The quiz. Null for a lesson, and when the quiz was removed from the content since.',
      resolve: ({ quizSlug }, _args, context, info) => (quizSlug === null ? null : rowLoader(context, info, 'Quiz')(quizSlug)),
    }),
    lesson: t.field({
      type: Lesson,
      nullable: true,
      description: 'The lesson. Null for a quiz, and when the lesson was removed from the content since.',
      select: { lessonSlug: true },
      resolve: ({ lessonSlug }, _args, context, info) =>
        lessonSlug === null ? null : rowLoader(context, info, 'Lesson')(lessonSlug),
    }),
    opensAt: t.expose('opensAt', { type: 'DateTime', description: 'From when on students see it.' }),
    closesAt: t.expose('closesAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ends for the class. Null: as the quiz has it.',
    }),
    timeLimitMinutes: t.exposeInt('timeLimitMinutes', { nullable: true, description: 'Null: as the quiz has it.' }),
    attemptsAllowed: t.exposeInt('attemptsAllowed', { nullable: true, description: 'Null: as the quiz has it.' }),
    feedbackPolicy: t.expose('feedbackPolicy', {
      type: FeedbackPolicyEnum,
      nullable: true,
      description: 'Null: as the quiz has it.',
    }),
    order: t.expose('order', { type: QuestionOrderEnum, nullable: true, description: 'Null: as the quiz has it.' }),
    hasEssay: t.exposeBoolean('hasEssay', {
      description: 'Whether the essay of the lesson comes with its exit quiz. The teacher marks it.',
    }),
    viewerRules: t.field({
      type: AssignmentRules,
      nullable: true,
      description: 'The rules for you; for its teacher those of the class. Null for a lesson, and when the quiz was removed.',
      resolve: async (assignment, _args, context) => {
        const quiz = assignment.quizSlug === null ? null : await rulesLoader(context)(assignment.quizSlug);
        return quiz && rulesFor(quiz, assignment, await grantedLoader(context)(assignment.classroomId));
      },
    }),
    viewerAttempts: t.relation('attempts', {
      description: `Your attempts, the newest first; at most ${MOST_ATTEMPTS_SHOWN}.`,
      query: (_args, context) => ({
        where: ownAttempts(context),
        orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
        take: MOST_ATTEMPTS_SHOWN,
      }),
    }),
  }),
});

builder.prismaObjectField(Classroom, 'assignments', (t) =>
  t.relation('assignments', {
    description: `What it is to do, in the order of opening; at most ${MOST_ASSIGNMENTS}. For its students, what has opened.`,
    query: (_args, context) => ({
      where: visibleAssignments(context),
      orderBy: [{ opensAt: 'asc' }, { id: 'asc' }],
      take: MOST_ASSIGNMENTS,
    }),
  }),
);

export const Accommodation = builder.prismaObject('Accommodation', {
  description: 'What a student is granted beyond the rules of the class: always more, never less.',
  fields: (t) => ({
    assignment: t.relation('assignment', { nullable: true, description: 'For which assignment. Null: for all of the class.' }),
    extraTimePercent: t.exposeInt('extraTimePercent', { description: 'More time: 50 is time and a half.' }),
    extraAttempts: t.exposeInt('extraAttempts', { description: 'More attempts.' }),
    closesAt: t.expose('closesAt', {
      type: 'DateTime',
      nullable: true,
      description: 'A closing of the student’s own. Null: as for everybody.',
    }),
  }),
});

builder.prismaObjectField(Enrollment, 'accommodations', (t) =>
  t.relation('accommodations', {
    description: 'What the student is granted. Empty unless you teach the class; a student finds it in `viewerRules`.',
    query: (_args, context) => ({
      where: { enrollment: taughtEnrollments(context) },
      orderBy: { id: 'asc' },
      // One for each assignment, and one for all.
      take: MOST_ASSIGNMENTS + 1,
    }),
  }),
);

function rulesLoader(context: Context) {
  return batch(context, null, 'quiz-rules', async (slugs: readonly string[]) => {
    const rows = await context.db.quiz.findMany({
      where: { slug: { in: [...slugs] } },
      select: { slug: true, timeLimitMinutes: true, attemptsAllowed: true, closesAt: true, feedbackPolicy: true, order: true },
    });
    const bySlug = new Map(rows.map((row) => [row.slug, row]));
    return slugs.map((slug) => bySlug.get(slug) ?? null);
  });
}

/** What the visitor is granted as a student of each class; nothing for its teacher. */
function grantedLoader(context: Context) {
  return batch(context, null, 'granted', async (classroomIds: readonly string[]) => {
    const places = await context.db.enrollment.findMany({
      where: { classroomId: { in: [...classroomIds] }, ...ownEnrollments(context) },
      select: { classroomId: true, accommodations: true },
    });
    const byClass = new Map(places.map(({ classroomId, accommodations }) => [classroomId, accommodations]));
    return classroomIds.map((id) => byClass.get(id) ?? []);
  });
}
