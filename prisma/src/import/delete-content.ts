import type { ImportClient } from './batches.ts';

/** Empties all content tables, children before what they refer to; the rest goes by cascade. Attempts are not content. */
export async function deleteContent(db: ImportClient): Promise<void> {
  await db.searchDocument.deleteMany();
  await db.question.deleteMany();
  await db.course.deleteMany();
  // An exam belongs to no lesson.
  await db.quiz.deleteMany();
  await db.lesson.deleteMany();
  await db.debate.deleteMany();
  await db.claim.deleteMany();
  await db.indicator.deleteMany();
  await db.term.deleteMany();
  await db.route.deleteMany();
  await db.event.deleteMany();
  await db.tenure.deleteMany();
  await db.office.deleteMany();
  await db.source.deleteMany();
  await db.actor.deleteMany();
  await db.place.deleteMany();
  await db.theme.deleteMany();
  await db.period.deleteMany();
  await db.contentVersion.deleteMany();
}
