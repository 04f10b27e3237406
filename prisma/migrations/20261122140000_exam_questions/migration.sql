-- CreateEnum
CREATE TYPE "QuizUsage" AS ENUM ('PRACTICE', 'EXAM');

-- AlterEnum
ALTER TYPE "QuestionUsage" ADD VALUE 'EXAM';

-- AlterTable
ALTER TABLE "Quiz" ADD COLUMN     "usage" "QuizUsage" NOT NULL DEFAULT 'PRACTICE';
