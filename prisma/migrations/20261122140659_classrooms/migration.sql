-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "assignmentId" UUID,
ADD COLUMN     "enrollmentId" UUID;

-- CreateTable
CREATE TABLE "Classroom" (
    "id" UUID NOT NULL,
    "teacherId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "joinCode" TEXT NOT NULL,
    "joinCodeExpiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Classroom_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Enrollment" (
    "id" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "learnerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),
    "recoveryHash" TEXT NOT NULL,

    CONSTRAINT "Enrollment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "quizSlug" TEXT,
    "lessonSlug" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "opensAt" TIMESTAMPTZ(3) NOT NULL,
    "closesAt" TIMESTAMPTZ(3),
    "timeLimitMinutes" INTEGER,
    "attemptsAllowed" INTEGER,
    "feedbackPolicy" "FeedbackPolicy",
    "order" "QuestionOrder",

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Accommodation" (
    "id" UUID NOT NULL,
    "enrollmentId" UUID NOT NULL,
    "assignmentId" UUID,
    "extraTimePercent" INTEGER NOT NULL DEFAULT 0,
    "extraAttempts" INTEGER NOT NULL DEFAULT 0,
    "closesAt" TIMESTAMPTZ(3),

    CONSTRAINT "Accommodation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Classroom_joinCode_key" ON "Classroom"("joinCode");

-- CreateIndex
CREATE INDEX "Classroom_teacherId_createdAt_id_idx" ON "Classroom"("teacherId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Enrollment_recoveryHash_key" ON "Enrollment"("recoveryHash");

-- CreateIndex
CREATE INDEX "Enrollment_classroomId_nameKey_id_idx" ON "Enrollment"("classroomId", "nameKey", "id");

-- CreateIndex
CREATE INDEX "Enrollment_learnerId_joinedAt_id_idx" ON "Enrollment"("learnerId", "joinedAt", "id");

-- CreateIndex
CREATE INDEX "Assignment_classroomId_opensAt_id_idx" ON "Assignment"("classroomId", "opensAt", "id");

-- CreateIndex
CREATE INDEX "Accommodation_assignmentId_idx" ON "Accommodation"("assignmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Accommodation_enrollmentId_assignmentId_key" ON "Accommodation"("enrollmentId", "assignmentId");

-- CreateIndex
CREATE INDEX "Attempt_assignmentId_enrollmentId_idx" ON "Attempt"("assignmentId", "enrollmentId");

-- CreateIndex
CREATE INDEX "Attempt_enrollmentId_idx" ON "Attempt"("enrollmentId");

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Classroom" ADD CONSTRAINT "Classroom_teacherId_fkey" FOREIGN KEY ("teacherId") REFERENCES "Teacher"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrollment" ADD CONSTRAINT "Enrollment_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrollment" ADD CONSTRAINT "Enrollment_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Accommodation" ADD CONSTRAINT "Accommodation_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Accommodation" ADD CONSTRAINT "Accommodation_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who was removed keeps the place without taking one: a learner, and a name, is in a class once.
CREATE UNIQUE INDEX "Enrollment_learner_once_key" ON "Enrollment" ("classroomId", "learnerId") WHERE "removedAt" IS NULL;
CREATE UNIQUE INDEX "Enrollment_name_once_key" ON "Enrollment" ("classroomId", "nameKey") WHERE "removedAt" IS NULL;

-- To a unique index two nulls differ: what holds in all assignments needs one of its own.
CREATE UNIQUE INDEX "Accommodation_general_once_key" ON "Accommodation" ("enrollmentId") WHERE "assignmentId" IS NULL;

-- What is assigned is a quiz or a lesson.
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_one_slug_check" CHECK (num_nonnulls("quizSlug", "lessonSlug") = 1);

-- A double click on "start" makes one attempt, still: of a quiz that is taken freely, and of each assignment.
DROP INDEX "Attempt_in_progress_once_key";
DROP INDEX "Attempt_drawn_in_progress_once_key";
CREATE UNIQUE INDEX "Attempt_in_progress_once_key" ON "Attempt" ("learnerId", "quizSlug", "seed")
  WHERE "status" = 'IN_PROGRESS' AND "assignmentId" IS NULL;
CREATE UNIQUE INDEX "Attempt_drawn_in_progress_once_key" ON "Attempt" ("learnerId", "quizSlug")
  WHERE "status" = 'IN_PROGRESS' AND "isSeedDrawn" AND "assignmentId" IS NULL;
CREATE UNIQUE INDEX "Attempt_assigned_in_progress_once_key" ON "Attempt" ("assignmentId", "enrollmentId") WHERE "status" = 'IN_PROGRESS';
