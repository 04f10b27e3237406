-- AlterTable
ALTER TABLE "Lesson" ADD COLUMN     "readingLevels" JSONB NOT NULL DEFAULT '{}';
