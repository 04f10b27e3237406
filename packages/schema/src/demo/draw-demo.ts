import { createHash, randomUUID } from 'node:crypto';
import type { Prisma, PrismaClient } from '@tumen/database/client';
import type { Locale } from '@tumen/domain/localized-text';
import { createRandom } from '@tumen/domain/quiz/random';
import { rulesFor } from '../assignment/assigned-rules.ts';
import { buildQuestions } from '../attempt/build-questions.ts';
import { loadContent } from '../attempt/load-content.ts';
import { DEMO_STUDENTS } from './demo-students.ts';
import { type DemoScene, type DemoWork, listDemoWorks } from './demo-works.ts';
import { ESSAY_ITEM } from './essays/demo-essay.ts';
import { createItemModel, findFlawed, withFlaw } from './item-model.ts';
import { GRACE_OF_ILL_MS, ILL_STUDENT, listTakers, SLOWER_STUDENT } from './list-takers.ts';
import { abilityOf, type DemoAttempt, type DemoForm, type DemoStudent, simulateAttempt } from './simulate-attempt.ts';

/** A class shares so many variants of a quiz, as of one on paper: enough answers to each question to say something about it. */
const FORMS = ['A', 'B'];

export type DemoSettings = {
  /** All that is drawn follows from it. */
  readonly seed: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly now: Date;
  readonly endsAt: Date;
};

type Quiz = Prisma.QuizGetPayload<object>;
type AssignmentRow = Prisma.AssignmentGetPayload<object>;
type Granted = Omit<Prisma.AccommodationGetPayload<object>, 'id'>;

export type DrawnWork = {
  readonly scene: DemoScene;
  readonly assignment: AssignmentRow;
  /** Null: a lesson. */
  readonly quiz: Quiz | null;
  readonly attempts: readonly DemoAttempt[];
};

/** All that a demo classroom has, before it is stored. */
export type DrawnDemo = {
  readonly classroomId: string;
  readonly contentHash: string;
  readonly students: readonly DemoStudent[];
  readonly granted: readonly Granted[];
  readonly works: readonly DrawnWork[];
};

/**
 * Draws a class with its work, as much of it as the content has. Questions come from where those of real attempts come from, the rules of
 * each student from those of the quiz, the assignment and what the student is granted.
 */
export async function drawDemo(db: PrismaClient, settings: DemoSettings): Promise<DrawnDemo> {
  const content = await loadContent(db);
  const classroomId = randomUUID();
  const students = listStudents(settings);
  const quizzes = await db.quiz.findMany();
  const lessons = new Set((await db.lesson.findMany({ select: { slug: true } })).map(({ slug }) => slug));
  const works = listDemoWorks(settings).flatMap((work) => {
    const quiz = quizzes.find(({ slug }) => slug === work.quizSlug) ?? null;
    const isKnown = quiz !== null || (work.lessonSlug != null && lessons.has(work.lessonSlug));
    return isKnown ? [{ scene: work.scene, quiz, assignment: toAssignment(work, classroomId, settings.now) }] : [];
  });
  const granted = grant(students, works);
  const drawn: DrawnWork[] = [];
  for (const work of works) drawn.push({ ...work, attempts: await drawAttempts(work) });
  return { classroomId, contentHash: content.contentHash, students, granted, works: drawn };

  async function drawAttempts({ scene, quiz, assignment }: (typeof works)[number]): Promise<DemoAttempt[]> {
    if (quiz === null || scene === 'NOTHING') return [];
    const forms = await drawForms(db, quiz, assignment, settings.seed);
    const flawed = scene === 'TAKEN' ? findFlawed(forms.map(({ questions }) => questions)) : null;
    const model = withFlaw(createItemModel(content), flawed);
    const random = createRandom(`${settings.seed}/takers/${quiz.slug}`);
    return listTakers(scene, students, assignment, settings, random).flatMap((taker, index) => {
      const form = forms[index % forms.length];
      if (!form) return [];
      const own = granted.filter(({ enrollmentId }) => enrollmentId === taker.student.enrollmentId);
      const rules = rulesFor(quiz, assignment, own);
      const { essay, ...others } = taker;
      // The essays answer one question; another one stays without an answer.
      const written = form.questions.some(({ item }) => item === ESSAY_ITEM) ? essay : undefined;
      const script = { ...others, essay: written, form, rules, locale: settings.locale, model };
      return [simulateAttempt(script, random.fork(`attempt ${index}`))];
    });
  }
}

function listStudents({ seed, locale }: DemoSettings): DemoStudent[] {
  return DEMO_STUDENTS.map((name, index) => {
    const learnerId = uuidOf(`${seed}/student/${index}`);
    return { learnerId, enrollmentId: randomUUID(), name: name[locale], ability: abilityOf(learnerId) };
  });
}

async function drawForms(db: PrismaClient, quiz: Quiz, { order, hasEssay }: AssignmentRow, seed: string): Promise<DemoForm[]> {
  const forms: DemoForm[] = [];
  for (const letter of FORMS) {
    const formSeed = createHash('sha256').update(`${seed}/${quiz.slug}/${letter}`).digest('base64url').slice(0, 8);
    const { questions } = await buildQuestions(db, { ...quiz, order: order ?? quiz.order, hasEssay }, formSeed);
    forms.push({ seed: formSeed, questions });
  }
  return forms;
}

/** A key that follows from a text: half of its SHA-256, marked as of version 8 (RFC 9562, 5.8). */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function toAssignment({ scene: _scene, ...work }: DemoWork, classroomId: string, now: Date): AssignmentRow {
  const nothing = { quizSlug: null, lessonSlug: null, timeLimitMinutes: null, attemptsAllowed: null, feedbackPolicy: null };
  const createdAt = work.opensAt < now ? work.opensAt : now;
  return {
    ...nothing,
    ...work,
    id: randomUUID(),
    classroomId,
    createdAt,
    order: null,
    pausedAt: null,
    endedAt: null,
    hasEssay: work.hasEssay ?? false,
  };
}

/** Time and a half for one in everything; to one who was ill, another attempt at the last quiz, and two days more for it. */
function grant(students: readonly DemoStudent[], works: readonly Pick<DrawnWork, 'scene' | 'assignment'>[]): Granted[] {
  const [slower, ill] = [students[SLOWER_STUDENT], students[ILL_STUDENT]];
  const missed = works.find(({ scene }) => scene === 'ESSAYS')?.assignment;
  const granted: Granted[] = [];
  if (slower)
    granted.push({
      enrollmentId: slower.enrollmentId,
      assignmentId: null,
      extraTimePercent: 50,
      extraAttempts: 0,
      closesAt: null,
    });
  if (ill && missed?.closesAt) {
    const closesAt = new Date(missed.closesAt.getTime() + GRACE_OF_ILL_MS);
    granted.push({ enrollmentId: ill.enrollmentId, assignmentId: missed.id, extraTimePercent: 0, extraAttempts: 1, closesAt });
  }
  return granted;
}
