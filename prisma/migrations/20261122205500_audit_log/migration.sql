-- CreateEnum
CREATE TYPE "AuditAction" AS ENUM ('CLASS_CREATED', 'CLASS_CHANGED', 'CLASS_ARCHIVED', 'CLASS_RESTORED', 'CLASS_DELETED', 'JOIN_CODE_RENEWED', 'ROSTER_ONLY_SET', 'STUDENTS_ADDED', 'ROSTER_UNDONE', 'STUDENT_REMOVED', 'STUDENT_RESTORED', 'RECOVERY_CODES_ISSUED', 'ACCOMMODATION_SET', 'ASSIGNMENT_CREATED', 'ASSIGNMENT_CHANGED', 'ASSIGNMENT_DELETED', 'ASSIGNMENT_PAUSED', 'ASSIGNMENT_RESUMED', 'ASSIGNMENT_EXTENDED', 'ASSIGNMENT_ENDED', 'RESPONSE_MARKED', 'SCORE_OVERRIDDEN', 'QUESTION_REGRADED', 'GRADES_DOWNLOADED', 'TEACHER_INVITED', 'INVITATION_WITHDRAWN', 'ACCOUNT_CREATED', 'ACCOUNT_DELETED', 'SIGNED_IN');

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "sequence" SERIAL NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "action" "AuditAction" NOT NULL,
    "teacherId" UUID,
    "classroomId" UUID,
    "enrollmentId" UUID,
    "assignmentId" UUID,
    "count" INTEGER,
    "before" TEXT,
    "after" TEXT,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_sequence_key" ON "AuditEntry"("sequence");

-- CreateIndex
CREATE INDEX "AuditEntry_classroomId_sequence_idx" ON "AuditEntry"("classroomId", "sequence");

-- CreateIndex
CREATE INDEX "AuditEntry_createdAt_idx" ON "AuditEntry"("createdAt");

-- CreateIndex
CREATE INDEX "AuditEntry_teacherId_idx" ON "AuditEntry"("teacherId");

-- CreateIndex
CREATE INDEX "AuditEntry_enrollmentId_idx" ON "AuditEntry"("enrollmentId");

-- CreateIndex
CREATE INDEX "AuditEntry_assignmentId_idx" ON "AuditEntry"("assignmentId");

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_teacherId_fkey" FOREIGN KEY ("teacherId") REFERENCES "Teacher"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE SET NULL ON UPDATE CASCADE;
