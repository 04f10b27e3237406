-- CreateEnum
CREATE TYPE "QuestionOrder" AS ENUM ('FIXED', 'SHUFFLED');

-- CreateEnum
CREATE TYPE "FeedbackPolicy" AS ENUM ('AT_ONCE', 'AFTER_SUBMISSION', 'AFTER_DEADLINE', 'NEVER');

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "closesAt" TIMESTAMPTZ(3),
ADD COLUMN     "deadlineAt" TIMESTAMPTZ(3),
ADD COLUMN     "feedbackPolicy" "FeedbackPolicy" NOT NULL DEFAULT 'AT_ONCE',
ADD COLUMN     "isAutoSubmitted" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "isSeedDrawn" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "quizVersion" TEXT,
ADD COLUMN     "timeLimitMinutes" INTEGER;

-- AlterTable
ALTER TABLE "AttemptQuestion" ADD COLUMN     "points" DOUBLE PRECISION NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Quiz" ADD COLUMN     "attemptsAllowed" INTEGER,
ADD COLUMN     "closesAt" TIMESTAMPTZ(3),
ADD COLUMN     "feedbackPolicy" "FeedbackPolicy" NOT NULL DEFAULT 'AT_ONCE',
ADD COLUMN     "order" "QuestionOrder" NOT NULL DEFAULT 'FIXED',
ADD COLUMN     "timeLimitMinutes" INTEGER,
ADD COLUMN     "version" TEXT NOT NULL DEFAULT '';

-- Where the server draws the seed, every start brings another one: the owner and the quiz alone make a double click one attempt.
CREATE UNIQUE INDEX "Attempt_drawn_in_progress_once_key" ON "Attempt" ("ownerHash", "quizSlug")
  WHERE "status" = 'IN_PROGRESS' AND "isSeedDrawn";

-- The work of the server at deadlines: attempts that it hands in, the earliest first.
CREATE INDEX "Attempt_due_idx" ON "Attempt" ("deadlineAt") WHERE "status" = 'IN_PROGRESS' AND "deadlineAt" IS NOT NULL;
