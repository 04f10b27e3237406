import { randomUUID } from 'node:crypto';
import type { Prisma } from '@tumen/database/client';
import type { Locale } from '@tumen/domain/localized-text';
import { nameKeyOf } from '../classroom/class-name.ts';
import { JOIN_CODE_LENGTH } from '../classroom/classroom.commands.ts';
import { drawAccessCode, hashAccessCode, storeAccessCode } from '../learner/access-code.ts';
import { demoAddress } from './demo-address.ts';
import type { DemoSettings, DrawnDemo } from './draw-demo.ts';
import { insertAttempts } from './insert-attempts.ts';

const CLASS_NAMES: Readonly<Record<Locale, string>> = {
  en: 'Demo class: Moscow and Pyongyang',
  ko: '체험 학급: 모스크바와 평양',
  ru: 'Демо-класс: Москва и Пхеньян',
};
const TEACHER_NAMES: Readonly<Record<Locale, string>> = { en: 'Guest teacher', ko: '체험 교사', ru: 'Гость' };
/** Before the first quiz. */
const JOINED_DAYS_BEFORE = 30;
const DAY_MS = 86_400_000;
/** Who lost the line, and who closed the page, among those who are working. */
const SILENT_MS = 240_000;

/** Stores a drawn demo in a number of statements that does not grow with students and attempts. Returns the key of its teacher. */
export async function storeDemo(tx: Prisma.TransactionClient, settings: DemoSettings, demo: DrawnDemo): Promise<string> {
  const { locale, now, endsAt, timeZone } = settings;
  const { classroomId, contentHash, students, works } = demo;
  const teacherId = randomUUID();
  const createdAt = now;
  await tx.teacher.create({
    data: { id: teacherId, name: TEACHER_NAMES[locale], email: demoAddress(teacherId), createdAt, demoEndsAt: endsAt },
  });
  await tx.classroom.create({
    data: {
      id: classroomId,
      teacherId,
      name: CLASS_NAMES[locale],
      timeZone,
      createdAt,
      joinCode: storeAccessCode(drawAccessCode(JOIN_CODE_LENGTH)),
      joinCodeExpiresAt: endsAt,
    },
  });
  await tx.learner.createMany({ data: students.map(({ learnerId: id }) => ({ id, createdAt, demoTeacherId: teacherId })) });
  const joinedAt = new Date(now.getTime() - JOINED_DAYS_BEFORE * DAY_MS);
  await tx.enrollment.createMany({
    data: students.map(({ enrollmentId: id, learnerId, name }) => ({
      id,
      classroomId,
      learnerId,
      name,
      nameKey: nameKeyOf(name),
      joinedAt,
      enteredAt: joinedAt,
      // A code that nobody was ever given.
      recoveryHash: hashAccessCode(randomUUID()),
    })),
  });
  await tx.assignment.createMany({ data: works.map(({ assignment }) => assignment) });
  await tx.accommodation.createMany({ data: [...demo.granted] });
  for (const { assignment, quiz, attempts } of works) {
    if (quiz) await insertAttempts(tx, quiz, { assignmentId: assignment.id, contentHash }, attempts);
  }
  await tx.attemptPresence.createMany({ data: listPresences(demo, now) });
  return teacherId;
}

/** Where the pages of those are who work now. One has lost the connection, one closed the page. */
function listPresences({ works }: DrawnDemo, now: Date): Prisma.AttemptPresenceCreateManyInput[] {
  const working = works.flatMap(({ attempts }) => attempts.filter(({ submittedAt }) => submittedAt === null));
  return working.map(({ id: attemptId, position }, index) => {
    const silentMs = index === 0 ? SILENT_MS : index * 700;
    const seenAt = new Date(now.getTime() - silentMs);
    return { attemptId, position, seenAt, leftAt: index === 1 ? seenAt : null };
  });
}
