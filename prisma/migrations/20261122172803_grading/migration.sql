-- CreateEnum
CREATE TYPE "ScoreChangeKind" AS ENUM ('MARKED', 'OVERRIDDEN', 'REGRADED');

-- CreateEnum
CREATE TYPE "RulingKind" AS ENUM ('AS_KEYED', 'ACCEPT', 'FULL_POINTS', 'DROPPED');

-- AlterTable
ALTER TABLE "AttemptQuestion" ADD COLUMN     "isDropped" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "marking" JSONB,
ADD COLUMN     "overriddenFraction" DOUBLE PRECISION,
ADD COLUMN     "ruledFraction" DOUBLE PRECISION;

-- CreateTable
CREATE TABLE "Ruling" (
    "id" UUID NOT NULL,
    "sequence" SERIAL NOT NULL,
    "assignmentId" UUID NOT NULL,
    "variant" TEXT NOT NULL,
    "kind" "RulingKind" NOT NULL,
    "accepted" JSONB,
    "reason" TEXT NOT NULL,
    "teacherId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Ruling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScoreChange" (
    "id" UUID NOT NULL,
    "sequence" SERIAL NOT NULL,
    "questionId" UUID NOT NULL,
    "kind" "ScoreChangeKind" NOT NULL,
    "fromFraction" DOUBLE PRECISION,
    "toFraction" DOUBLE PRECISION,
    "reason" TEXT NOT NULL,
    "rulingId" UUID,
    "teacherId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ScoreChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Ruling_assignmentId_sequence_idx" ON "Ruling"("assignmentId", "sequence");

-- CreateIndex
CREATE INDEX "Ruling_teacherId_idx" ON "Ruling"("teacherId");

-- CreateIndex
CREATE INDEX "ScoreChange_questionId_sequence_idx" ON "ScoreChange"("questionId", "sequence");

-- CreateIndex
CREATE INDEX "ScoreChange_rulingId_idx" ON "ScoreChange"("rulingId");

-- CreateIndex
CREATE INDEX "ScoreChange_teacherId_idx" ON "ScoreChange"("teacherId");

-- AddForeignKey
ALTER TABLE "Ruling" ADD CONSTRAINT "Ruling_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ruling" ADD CONSTRAINT "Ruling_teacherId_fkey" FOREIGN KEY ("teacherId") REFERENCES "Teacher"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScoreChange" ADD CONSTRAINT "ScoreChange_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "AttemptQuestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScoreChange" ADD CONSTRAINT "ScoreChange_rulingId_fkey" FOREIGN KEY ("rulingId") REFERENCES "Ruling"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScoreChange" ADD CONSTRAINT "ScoreChange_teacherId_fkey" FOREIGN KEY ("teacherId") REFERENCES "Teacher"("id") ON DELETE SET NULL ON UPDATE CASCADE;
