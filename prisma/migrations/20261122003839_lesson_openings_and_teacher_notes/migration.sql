-- AlterTable
ALTER TABLE "Lesson" ADD COLUMN     "furtherReading" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "simpleSummary" JSONB,
ADD COLUMN     "teacherNotes" JSONB,
ADD COLUMN     "warmUp" JSONB;
